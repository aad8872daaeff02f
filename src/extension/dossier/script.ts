// The program of a dossier's page. It sends what a button carries, shows what it is told, and keeps scroll and focus meanwhile.

/** Runs in the page, as it is. Its state (`root`, `id`, `scroll`) is what a reload begins with. */
export const script = `
const editor = acquireVsCodeApi();
let state = editor.getState() ?? {};
let shown = false;
addEventListener('click', ({ target }) => {
  const button = target.closest('button[data-post]');
  if (button) editor.postMessage(JSON.parse(button.dataset.post));
});
addEventListener('scroll', () => shown && editor.setState((state = { ...state, scroll: scrollY })), { passive: true });
addEventListener('message', ({ data }) => {
  const top = shown ? scrollY : (state.scroll ?? 0);
  const focused = document.activeElement?.dataset?.post;
  const next = new DOMParser().parseFromString(data.body, 'text/html').querySelector('main');
  document.querySelector('main').replaceWith(document.adoptNode(next));
  document.title = data.title;
  if (focused) [...document.querySelectorAll('button[data-post]')].find((one) => one.dataset.post === focused)?.focus({ preventScroll: true });
  scrollTo(0, top);
  shown = true;
  editor.setState((state = { ...data.subject, scroll: top }));
});
editor.postMessage({ ready: true });
`;
