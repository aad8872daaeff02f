// The dossier's page and what it may ask for, without an editor.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Corpus } from '../../../src/corpus/corpus.ts';
import { dossierOf } from '../../../src/export/dossier.ts';
import { askedBy } from '../../../src/extension/dossier/message.ts';
import { webviewPage } from '../../../src/extension/dossier/page.ts';
import { loadKnowledge } from '../../../src/knowledge/load.ts';

const agencies = [{ id: 'customs', name: { ar: 'إدارة الجمارك', en: 'Customs' }, aliases: ['الجمارك'] }];
const manifest = { isnad: 1, include: ['*.txt'], agencies };
const corpus = new Corpus(loadKnowledge({ path: 'isnad.json', text: JSON.stringify(manifest) }, []).knowledge);
const path = `a"'><b>.txt`;
corpus.put({ path, text: 'أعلنت إدارة الجمارك ذلك.' });
corpus.put({ path: '2.txt', text: 'قالت الجمارك ذلك.' });

test('only the style and the script that carry the nonce count, and nothing is loaded', () => {
  const page = webviewPage(dossierOf(corpus, 'customs'), 'ar', 'once');
  assert.ok(page.includes(`content="default-src &#39;none&#39;; style-src &#39;nonce-once&#39;; script-src &#39;nonce-once&#39;"`)); // prettier-ignore
  assert.deepEqual(page.match(/<(?:script|style)\b[^>]*>/g), ['<style nonce="once">', '<script nonce="once">']);
});

test('every place is a button that asks for exactly it, whatever its path', () => {
  const page = webviewPage(dossierOf(corpus, 'customs'), 'en', 'once');
  const posted = [...page.matchAll(/<button type="button" class="place" data-post="([^"]*)">/g)].map(([, text]) => {
    return JSON.parse(text!.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))) as unknown;
  });
  assert.ok(posted.length >= 2);
  const asked = posted.map((message) => askedBy(message, corpus));
  assert.ok(asked.some((one) => one?.kind === 'open' && one.place.path === path && corpus.quote(one.place) === 'إدارة الجمارك')); // prettier-ignore
});

test('of what is not there the page says so', () => {
  assert.match(webviewPage(undefined, 'en', 'once'), /<main>\s*<h1>\s*<bdi>The corpus does not hold it/);
});

test('what is no message of ours, or names no place of the corpus, is not answered', () => {
  const wrong = [null, 'open', {}, { open: null }, { open: ['3.txt', 0, 1] }, { open: ['2.txt', 0, 999] }, { open: ['2.txt', 2, 1] }, { open: ['2.txt', -1, 1] }, { open: ['2.txt', 0.5, 1] }, { open: ['2.txt', 0] }, { compare: [['2.txt', 0, 1]] }, { compare: [['2.txt', 0, 1], ['../x', 0, 1]] }]; // prettier-ignore
  assert.deepEqual(wrong.filter((message) => askedBy(message, corpus) !== undefined), []); // prettier-ignore
  assert.deepEqual(
    askedBy(
      {
        compare: [
          ['2.txt', 0, 1],
          ['2.txt', 1, 2],
        ],
      },
      corpus,
    ),
    {
      kind: 'compare',
      places: [
        { path: '2.txt', start: 0, end: 1 },
        { path: '2.txt', start: 1, end: 2 },
      ],
    },
  );
});
