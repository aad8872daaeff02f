// File names made of names that are not trusted: paths of texts and ids of records.

/** What no file system should be given in a name, and what a shell or a terminal could take for more than a name. */
const unsafe = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}<>:"|?*\\]/gu;
/** The names of devices in Windows, with any extension. */
const device = /^(con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;
/** No file system takes more than 255 bytes; what follows a name (a number, an extension) needs some of them. */
const longest = 200;

/** Gives out paths, each once: two that would be one file, on a file system that does not know cases either, get numbers. */
export class SafePaths {
  readonly #taken = new Set<string>();

  /** A relative path that stays below the folder it is joined to, made of `path`. */
  of(path: string): string {
    const parts = path.split('/').filter((part) => part !== '' && part !== '.' && part !== '..');
    const safe = parts.map(safeName).join('/') || '_';
    let free = safe;
    for (let number = 2; this.#taken.has(key(free)); number++) free = `${safe}-${number}`;
    this.#taken.add(key(free));
    return free;
  }
}

/** The path without the extension of its last name. */
export function stemOf(path: string): string {
  return path.replace(/(?<=[^/])\.[^./]+$/, '');
}

function key(path: string): string {
  return path.normalize('NFC').toLowerCase();
}

function safeName(name: string): string {
  const plain = name.replace(unsafe, '_').replace(/^[.\s]+|[.\s]+$/g, '_');
  return shortened(plain.replace(device, '_$1')) || '_';
}

/** The name's first code points, as many as stay within the bytes of UTF-8 that a name may have. */
function shortened(name: string): string {
  let [bytes, short] = [0, ''];
  for (const character of name) {
    const code = character.codePointAt(0)!;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (bytes > longest) break;
    short += character;
  }
  return short;
}
