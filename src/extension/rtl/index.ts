// Right-to-left lines in the editor, wherever Arabic text is shown: with or without a corpus.

import { type Disposable, type ExtensionContext, type TextDocument, commands, window, workspace } from 'vscode';
import { Adoption, onDidReallyClose } from './adopt.ts';
import { Arrows } from './arrows.ts';
import { explainLine } from './explain/index.ts';
import { type Layout, createLayout } from './injection.ts';
import { Modes } from './modes.ts';
import { offerOwnDirection } from './native.ts';
import { offerWrapping } from './offer.ts';
import { Painter } from './painter.ts';
import { toggleDirection } from './toggle.ts';
import { Wrapping } from './wrap.ts';

/** What the rest of the extension asks of this room. */
export interface RightToLeft extends Disposable {
  /** Gives a plain text document that is a source of a corpus its own language; does nothing for any other. */
  adoptLanguage(document: TextDocument): Promise<void>;
  /** Offers, once ever, to wrap the long lines of an Arabic plain text document outside of any corpus; does nothing for any other. */
  offerWrapping(document: TextDocument): Promise<void>;
}

/** Turns right-to-left lines from now on, and registers the room's commands. */
export function registerRightToLeft({ workspaceState, globalState }: ExtensionContext): RightToLeft {
  const modes = new Modes(workspaceState);
  const wrapping = new Wrapping(() => painter.paintAll());
  const painter = new Painter(layoutNow(), modes, wrapping);
  const arrows = new Arrows(modes);
  const adoption = new Adoption();

  const show = (): void => {
    modes.renew();
    for (const editor of window.visibleTextEditors) {
      if (painter.paint(editor)) void offerOwnDirection(editor.document, globalState);
    }
    arrows.renew();
  };

  const subscriptions: Disposable[] = [
    modes,
    wrapping,
    painter,
    arrows,
    adoption,
    modes.onDidChange(show),
    window.onDidChangeVisibleTextEditors(show),
    window.onDidChangeActiveTextEditor(() => arrows.update()),
    window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => painter.scrolled(textEditor)),
    window.onDidChangeTextEditorSelection(
      ({ textEditor }) => textEditor === window.activeTextEditor && arrows.update(),
    ),
    window.tabGroups.onDidChangeTabs(() => painter.paintAll()),
    workspace.onDidOpenTextDocument(show),
    workspace.onDidChangeTextDocument((event) => {
      painter.edited(event);
      if (event.document === window.activeTextEditor?.document) arrows.update();
    }),
    workspace.onDidChangeConfiguration((event) => {
      if (widths.some((setting) => event.affectsConfiguration(setting))) painter.renew(layoutNow());
      if (settings.some((setting) => event.affectsConfiguration(setting))) show();
    }),
    onDidReallyClose((document) => wrapping.forget(document)),
    commands.registerCommand('isnad.toggleRightToLeft', () => toggleDirection(modes)),
    commands.registerCommand('isnad.toggleWordWrap', (wraps: unknown) => wrapping.toggle(wraps === true)),
    commands.registerCommand('isnad.explainLine', () => explainLine(modes)),
  ];
  show();
  return {
    adoptLanguage: (document) => adoption.adopt(document),
    offerWrapping: (document) => offerWrapping(document, globalState),
    dispose: () => subscriptions.forEach((subscription) => subscription.dispose()),
  };
}

/** The settings that decide what is shown and how. */
const settings = [
  'isnad.rightToLeft',
  'isnad.arrowKeys',
  'editor.wordWrap',
  'diffEditor.wordWrap',
  'editor.textDirection',
];

function layoutNow(): Layout {
  const editor = workspace.getConfiguration('editor');
  return createLayout({
    scrollBar: editor.get('scrollbar.verticalScrollbarSize', 14),
    font: editor.get('fontSize', 14),
    minimapScale: editor.get('minimap.scale', 1),
    minimapColumns: editor.get('minimap.maxColumn', 120),
  });
}

/** The settings that bear on widths. */
const widths = ['editor.scrollbar', 'editor.fontSize', 'editor.minimap'];
