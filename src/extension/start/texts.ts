// The texts of a folder that is to become a corpus, and what they tell of their publication.

import { type CancellationToken, ProgressLocation, type Uri, window } from 'vscode';
import { Corpus } from '../../corpus/corpus.ts';
import { isText } from '../../corpus/members.ts';
import { type SourceGuess, guessSource } from '../../corpus/start.ts';
import { say } from '../../l10n/message.ts';
import { readingTexts } from '../../l10n/start.ts';
import { hasArabic } from '../../text/direction.ts';
import { filesIn } from '../files.ts';
import { language } from '../language.ts';
import { readText } from '../read.ts';
import { inSlices } from '../slices.ts';

/** What the Arabic texts of a folder tell, by path; undefined where the editor leaves. */
export async function guessSources(root: Uri): Promise<SourceGuess[] | undefined> {
  const base = `${root.path.replace(/\/$/, '')}/`;
  const files = (await filesIn(root)).map((uri) => ({ uri, path: uri.path.slice(base.length) }));
  const texts = files.filter(({ path }) => isText(path)).sort((a, b) => (a.path < b.path ? -1 : 1));
  return window.withProgress(
    { location: ProgressLocation.Notification, cancellable: true },
    async (progress, token) => {
      const guesses: SourceGuess[] = [];
      const corpus = new Corpus();
      for (const [done, { uri, path }] of texts.entries()) {
        progress.report({ message: say(language(), readingTexts, done, texts.length), increment: 100 / texts.length });
        const guess = await guessOf(corpus, uri, path, token);
        if (token.isCancellationRequested) return undefined;
        if (guess) guesses.push(guess);
      }
      return guesses;
    },
  );
}

async function guessOf(
  corpus: Corpus,
  uri: Uri,
  path: string,
  token: CancellationToken,
): Promise<SourceGuess | undefined> {
  const read = await readText(uri);
  if (!('text' in read) || !hasArabic(read.text)) return undefined;
  await inSlices(corpus.putInSlices({ path, text: read.text }), token);
  const source = corpus.source(path);
  corpus.remove(path);
  return source && guessSource(source);
}
