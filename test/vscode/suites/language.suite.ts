// What VS Code's own surfaces ask: definition, references, highlights, rename, outline, symbols, completion, lenses, folding.
// References, rename and symbols agree with `isnad analyze` to the last mention.

import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { Corpus } from '../../../src/corpus/corpus.ts';
import { membership } from '../../../src/corpus/members.ts';
import { analysisOf } from '../../../src/export/analysis.ts';
import { loadKnowledge } from '../../../src/knowledge/load.ts';
import { open, rangeOf, replace, soon } from './editor.ts';

interface Analysis {
  readonly documents: readonly { path: string; mentions: readonly Mention[] }[];
  readonly entities: readonly { id: string; name: { ar: string; en: string } }[];
  readonly events: readonly { id: string; title: { ar: string; en: string } }[];
}
interface Mention {
  readonly start: number;
  readonly line: number;
  readonly text: string;
  readonly type: string;
  readonly entity: string | null;
}

const root = (): vscode.Uri => vscode.workspace.workspaceFolders![0]!.uri;
const uriOf = (path: string): vscode.Uri => vscode.Uri.joinPath(root(), path);
const pathOf = (uri: vscode.Uri): string => uri.path.slice(root().path.length + 1);

/** What `isnad analyze` tells of the folder as its documents stand, saved or not. */
async function analysis(): Promise<Analysis> {
  const paths = (await vscode.workspace.findFiles('**/*')).map(pathOf).sort();
  const text = async (path: string): Promise<string> =>
    (await vscode.workspace.openTextDocument(uriOf(path))).getText().replaceAll('\r\n', '\n');
  const file = async (path: string) => ({ path, text: await text(path) });
  const manifest = await file('isnad.json');
  const belong = loadKnowledge(manifest).knowledge;
  const included = paths.filter((path) => path !== 'isnad.json' && membership(path, belong) === 'knowledge');
  const { knowledge } = loadKnowledge(manifest, await Promise.all(included.map(file)));
  const corpus = new Corpus(knowledge);
  for (const path of paths) if (membership(path, knowledge) === 'source') corpus.put(await file(path));
  return analysisOf(corpus, 'en') as Analysis;
}

/** The places of an entity's mentions as `analyze` tells them: `path:line:text`, in order. */
function told({ documents }: Analysis, entity: string): string[] {
  return documents.flatMap(({ path, mentions }) => {
    return mentions.filter((one) => one.entity === entity).map(({ line, text }) => `${path}:${line}:${text}`);
  });
}

/** The same as the references provider tells them; records and links left out. */
async function referred(uri: vscode.Uri, position: vscode.Position): Promise<string[]> {
  const found = await vscode.commands.executeCommand<vscode.Location[]>(
    'vscode.executeReferenceProvider',
    uri,
    position,
  );
  const texts = found.filter((location) => location.uri.path.endsWith('.txt'));
  const lines = await Promise.all(
    texts.map(async ({ uri: file, range }) => {
      const document = await vscode.workspace.openTextDocument(file);
      return `${pathOf(file)}:${range.start.line + 1}:${document.getText(range)}`;
    }),
  );
  return lines;
}

/** A position inside the first mention of an entity. */
async function firstMention(found: Analysis, entity: string): Promise<[vscode.Uri, vscode.Position]> {
  for (const { path, mentions } of found.documents) {
    const mention = mentions.find((one) => one.entity === entity);
    if (!mention) continue;
    const document = await vscode.workspace.openTextDocument(uriOf(path));
    return [document.uri, document.positionAt(mention.start).translate(0, 1)];
  }
  throw new Error(`${entity} is not mentioned`);
}

async function agrees(found: Analysis, entity: string): Promise<void> {
  const [uri, position] = await firstMention(found, entity);
  const expected = told(found, entity).sort();
  const same = await soon(async () => (await referred(uri, position)).sort(), (places) => places.join() === expected.join()); // prettier-ignore
  assert.deepEqual(same, expected, entity);
}

function rename(uri: vscode.Uri, position: vscode.Position, name: string): Thenable<vscode.WorkspaceEdit> {
  return vscode.commands.executeCommand('vscode.executeDocumentRenameProvider', uri, position, name);
}

/** Makes a rename, saves what it changed, and returns the paths of that. */
async function renamed(uri: vscode.Uri, position: vscode.Position, name: string): Promise<string[]> {
  const edit = await rename(uri, position, name);
  const changed = edit.entries().map(([file]) => file);
  assert.ok(await vscode.workspace.applyEdit(edit));
  for (const file of changed) assert.ok(await (await vscode.workspace.openTextDocument(file)).save());
  return changed.map(pathOf).sort();
}

function symbols(query: string): Thenable<vscode.SymbolInformation[]> {
  return vscode.commands.executeCommand('vscode.executeWorkspaceSymbolProvider', query);
}

const bureau = 'المكتب المركزي للأبحاث القضائية';

describe('references', function () {
  this.timeout(120_000);

  it('of every entity are the mentions that analyze tells', async () => {
    const found = await analysis();
    await agrees(found, 'bcij');
    assert.ok(found.entities.length > 30);
    for (const { id } of found.entities) await agrees(found, id);
  });

  it('follow an unsaved edit', async () => {
    const document = await open('**/004_*.txt');
    const before = told(await analysis(), 'bcij').length;
    await replace(document, 'أكثر من 200 خلية', `ذكر ${bureau} أكثر من 200 خلية`);
    const found = await analysis();
    assert.equal(told(found, 'bcij').length, before + 1);
    await agrees(found, 'bcij');
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await agrees(await analysis(), 'bcij');
  });

  it('of an id hold the record and the links to it', async () => {
    const document = await open('**/agencies.jsonc');
    const at = rangeOf(document, '"dgst"').start.translate(0, 2);
    const found = await vscode.commands.executeCommand<vscode.Location[]>('vscode.executeReferenceProvider', document.uri, at); // prettier-ignore
    const links = found.filter(({ uri }) => uri.path.endsWith('.jsonc'));
    for (const { uri, range } of links) {
      assert.equal((await vscode.workspace.openTextDocument(uri)).getText(range), 'dgst');
    }
    const written = (await vscode.workspace.findFiles('**/*.jsonc')).map(async (uri) => {
      return (await vscode.workspace.openTextDocument(uri)).getText().split('"dgst"').length - 1;
    });
    assert.equal(links.length, (await Promise.all(written)).reduce((sum, count) => sum + count, 0)); // prettier-ignore
    assert.ok(found.length > links.length, 'and its mentions');
  });
});

describe('definition and highlights', function () {
  this.timeout(60_000);

  it('lead from a name to its record', async () => {
    const [uri, position] = await firstMention(await analysis(), 'bcij');
    const ask = () => vscode.commands.executeCommand<vscode.LocationLink[]>('vscode.executeDefinitionProvider', uri, position); // prettier-ignore
    const [link] = await soon(ask, ({ length }) => length > 0);
    const document = await vscode.workspace.openTextDocument(link!.targetUri);
    assert.match(document.uri.path, /agencies\.jsonc$/);
    assert.equal(document.getText(link!.targetSelectionRange), 'bcij');
  });

  it('mark the mentions of the same thing in the text', async () => {
    const found = await analysis();
    const [uri, position] = await firstMention(found, 'morocco');
    const expected = told(found, 'morocco').filter((place) => place.startsWith(pathOf(uri))).length;
    const ask = () => vscode.commands.executeCommand<vscode.DocumentHighlight[]>('vscode.executeDocumentHighlights', uri, position); // prettier-ignore
    const marks = await soon(ask, (all) => all?.length === expected);
    assert.ok(expected > 1);
    assert.equal(marks.length, expected);
  });
});

describe('rename', function () {
  this.timeout(120_000);

  it('of an id changes the knowledge with all links, and the mentions stay', async () => {
    const document = await open('**/agencies.jsonc');
    const before = await analysis();
    const texts = before.documents.map(({ path }) => path);
    const at = rangeOf(document, '"bcij"').start.translate(0, 2);
    const changed = await renamed(document.uri, at, 'central-bureau');
    assert.ok(changed.includes('knowledge/agencies.jsonc') && changed.length > 1);
    assert.deepEqual(changed.filter((path) => texts.includes(path)), []); // prettier-ignore
    const after = await analysis();
    assert.deepEqual(told(after, 'central-bureau'), told(before, 'bcij'));
    await agrees(after, 'central-bureau');
    await renamed(document.uri, rangeOf(document, '"central-bureau"').start.translate(0, 2), 'bcij');
    assert.deepEqual(told(await analysis(), 'bcij'), told(before, 'bcij'));
  });

  it('of a name keeps what sources print, and can be taken back to the letter', async () => {
    const document = await open('**/agencies.jsonc');
    const text = document.getText();
    const before = await analysis();
    const [uri, position] = await firstMention(before, 'morocco-interior-ministry');
    const [{ name }] = [before.entities.find(({ id }) => id === 'morocco-interior-ministry')!];
    const changed = await renamed(uri, position, 'وزارة داخلية المملكة');
    assert.deepEqual(changed, ['knowledge/agencies.jsonc']);
    const after = await analysis();
    assert.deepEqual(told(after, 'morocco-interior-ministry'), told(before, 'morocco-interior-ministry'));
    await agrees(after, 'morocco-interior-ministry');
    await renamed(document.uri, rangeOf(document, 'وزارة داخلية المملكة').start.translate(0, 1), name.ar);
    assert.equal(document.getText(), text);
  });

  it('is refused with a reason on a figure, and on a name that no record has', async () => {
    const edited = await open('**/004_*.txt');
    await replace(edited, 'أكثر من 200 خلية', 'أعلن الوزير سمير العبيدي في تونس أكثر من 200 خلية');
    const found = await analysis();
    const prepare = (uri: vscode.Uri, position: vscode.Position): Thenable<unknown> =>
      vscode.commands.executeCommand('vscode.prepareRename', uri, position);
    const [{ path, mentions }] = found.documents as [Analysis['documents'][0]];
    const document = await vscode.workspace.openTextDocument(uriOf(path));
    const figure = mentions.find(({ type }) => type === 'figure')!;
    await assert.rejects(async () => prepare(document.uri, document.positionAt(figure.start + 1)), /figure or date/);
    const unknown = found.entities.find(({ id }) => id.startsWith('unknown:'))!;
    const [uri, position] = await firstMention(found, unknown.id);
    await assert.rejects(async () => prepare(uri, position), /make a record of it/);
    await vscode.window.showTextDocument(edited);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });
});

describe('symbols', function () {
  this.timeout(120_000);

  it('find every entity and event that analyze tells, by each of its names', async () => {
    const { entities, events } = await analysis();
    for (const { name } of entities) {
      const labels = (await symbols(name.ar)).map((symbol) => symbol.name).join('\n');
      assert.ok(labels.includes(name.ar) || labels.includes(name.en), name.ar);
    }
    for (const { title } of events) {
      const [inArabic, inEnglish] = [await symbols(title.ar), await symbols(title.en)];
      assert.ok(
        inArabic.some(({ name }) => name.includes(title.en)),
        title.ar,
      );
      assert.ok(
        inEnglish.some(({ name, kind }) => name === title.en && kind === vscode.SymbolKind.Event),
        title.en,
      );
    }
  });

  it('fold spelling, and tell what was typed where VS Code would sift it out', async () => {
    const found = await symbols('المكتب المركزى للابحاث');
    const symbol = found.find(({ name }) => name.includes('BCIJ'));
    assert.match(symbol!.name, /^المكتب المركزى للابحاث → /);
    assert.match(symbol!.location.uri.path, /agencies\.jsonc$/);
  });
});

describe('outline, folding, completion and lenses', function () {
  this.timeout(60_000);

  it('outline: headline, sections, events in them, names by type', async () => {
    const document = await open('**/003_*.txt');
    const ask = () => vscode.commands.executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri); // prettier-ignore
    const [story, ...groups] = await soon(ask, (found) => (found ?? []).length > 1);
    assert.match(story!.name, /في صمت الأجهزة/);
    assert.deepEqual(
      story!.children.filter(({ kind }) => kind === vscode.SymbolKind.String).map(({ name }) => name),
      ['خلية إرهابية', 'عمل مشترك', 'محاربة الإرهاب'],
    );
    assert.ok(story!.children.some(({ children }) => children.some(({ kind }) => kind === vscode.SymbolKind.Event)));
    assert.ok(groups.some(({ name, children }) => name === 'agency' && children.length > 2));
  });

  it('fold page furniture', async () => {
    const document = await open('**/003_*.txt');
    const ranges = await soon(
      () => vscode.commands.executeCommand<vscode.FoldingRange[]>('vscode.executeFoldingRangeProvider', document.uri),
      ({ length }) => length > 0,
    );
    assert.deepEqual(ranges.map(({ start, end }) => [start, end]), [[0, 1]]); // prettier-ignore
  });

  it('complete a known name behind what is joined to it', async () => {
    const document = await open('**/004_*.txt');
    await replace(document, 'أكثر من 200 خلية', 'للمكتب المركزي للاب');
    const at = rangeOf(document, 'للمكتب المركزي للاب').end;
    const ask = () => vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', document.uri, at); // prettier-ignore
    const isBureau = ({ label }: vscode.CompletionItem): boolean => typeof label === 'object' && label.label === bureau;
    const { items } = await soon(ask, (all) => all.items.some(isBureau));
    const item = items.find(isBureau);
    assert.ok(item);
    const range = item.range instanceof vscode.Range ? item.range : item.range!.inserting;
    assert.equal(document.getText(range), 'لمكتب المركزي للاب');
    assert.equal(item.insertText, 'لمكتب المركزي للأبحاث القضائية');
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  it('lenses stand over reports when they are asked for', async () => {
    const document = await open('**/003_*.txt');
    const lenses = (): Thenable<vscode.CodeLens[]> =>
      vscode.commands.executeCommand('vscode.executeCodeLensProvider', document.uri, 10);
    assert.deepEqual(await lenses(), []);
    const settings = vscode.workspace.getConfiguration('isnad');
    await settings.update('eventLenses', true, vscode.ConfigurationTarget.Global);
    const [lens] = await soon(lenses, ({ length }) => length > 0);
    assert.equal(lens?.command?.command, 'editor.action.showReferences');
    await settings.update('eventLenses', undefined, vscode.ConfigurationTarget.Global);
  });
});

describe('knowledge files', function () {
  this.timeout(60_000);

  it('complete ids where one is wanted, of the kind that is', async () => {
    const document = await open('**/agencies.jsonc');
    const at = rangeOf(document, '"country": "morocco"').end.translate(0, -1);
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', document.uri, at); // prettier-ignore
    const ids = items.map(({ insertText }) => insertText);
    assert.ok(ids.includes('"rabat"'));
    assert.ok(!ids.includes('"bcij"'), 'an agency is no country');
  });

  it('explain an id, and open a source at the words cited', async () => {
    const document = await open('**/agencies.jsonc');
    const at = rangeOf(document, '"country": "morocco"').end.translate(0, -3);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      at,
    );
    const text = hovers.flatMap(({ contents }) => contents.map((one) => (one as vscode.MarkdownString).value)).join();
    assert.match(text, /المغرب[^]*place[^]*mentions/);
    const manifest = await open('isnad.json');
    const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>('vscode.executeLinkProvider', manifest.uri, 10); // prettier-ignore
    assert.ok(links.some(({ target }) => target?.path.endsWith('.txt')));
  });
});
