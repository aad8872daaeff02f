// A whole page around the body of a dossier: right to left, and with a policy that lets nothing in but its own parts.

import type { Language } from '../../l10n/language.ts';
import { say } from '../../l10n/message.ts';
import { dossierOf as dossierTitle } from '../../l10n/dossier.ts';
import type { Dossier } from '../dossier.ts';
import { dossierBody } from './html.ts';
import { Html, html } from './markup.ts';
import { lookOfFile, look } from './style.ts';

/** The page's parts: `title` is text; `policy` is the content-security policy; `nonce` stands on style and script. */
export interface PageParts {
  readonly language: Language;
  readonly title: string;
  readonly policy: string;
  readonly nonce?: string;
  readonly style: string;
  readonly body: Html;
  readonly script?: string;
}

/** The document. `style` and `script` are ours and go in as they are. */
export function pageOf({ language, title, policy, nonce, style, body, script }: PageParts): string {
  const once = nonce === undefined ? undefined : html` nonce="${nonce}"`;
  const program = script === undefined ? undefined : html`<script${once}>${new Html(script)}</script>`;
  return html`<!DOCTYPE html>
<html lang="${language}" dir="rtl"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><style${once}>${new Html(style)}</style></head><body>${body}${program}</body></html>
`.toString();
}

/** The dossier as a file of its own: no script, nothing to load, places as plain words. */
export function dossierPage(dossier: Dossier, language: Language): string {
  return pageOf({
    language,
    title: say(language, dossierTitle, dossier.title[language]),
    policy: "default-src 'none'; style-src 'unsafe-inline'",
    style: lookOfFile + look,
    body: dossierBody(dossier, language, { place: (label) => label, pair: () => undefined }),
  });
}
