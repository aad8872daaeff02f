// The dossier as a page of VS Code: pure, so that its markup and its policy can be tested without an editor.

import { type Dossier } from '../../export/dossier.ts';
import type { Cited } from '../../export/dossier/cited.ts';
import { type Linking, dossierBody } from '../../export/dossier/html.ts';
import { type Html, html } from '../../export/dossier/markup.ts';
import { pageOf } from '../../export/dossier/page.ts';
import { look } from '../../export/dossier/style.ts';
import { dossierGone, dossierOf as dossierTitle } from '../../l10n/dossier.ts';
import type { Language } from '../../l10n/language.ts';
import { say } from '../../l10n/message.ts';
import type { PostedPlace } from './message.ts';
import { script } from './script.ts';

/** The page's title and body; of nothing, where the corpus does not hold the subject or is still being read. */
export function bodyOf(dossier: Dossier | undefined, language: Language): { title: string; body: Html } {
  const gone = say(language, dossierGone);
  if (!dossier)
    return {
      title: gone,
      body: html`<main>
        <h1><bdi>${gone}</bdi></h1>
      </main>`,
    };
  const body = dossierBody(dossier, language, buttons);
  return { title: say(language, dossierTitle, dossier.title[language]), body };
}

/** The whole document: nothing is loaded, and only the style and script that carry the nonce count. */
export function webviewPage(dossier: Dossier | undefined, language: Language, nonce: string): string {
  const policy = `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'`;
  return pageOf({ language, policy, nonce, style: look, script, ...bodyOf(dossier, language) });
}

/** Each place a button that carries the message it sends. */
const buttons: Linking = {
  place: (label, place) => button(label, 'place', { open: posted(place) }),
  pair: (label, places) => button(label, 'pair', { compare: places.map(posted) }),
};

function button(label: Html, kind: string, message: object): Html {
  return html`<button type="button" class="${kind}" data-post="${JSON.stringify(message)}">${label}</button>`;
}

function posted({ path, start, end }: Cited): PostedPlace {
  return [path, start, end];
}
