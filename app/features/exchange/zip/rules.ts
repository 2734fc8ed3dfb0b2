/** One line of a zip's own list of contents. */
export interface ZipDirectoryEntry {
  name: string;
  /** 0 stored, 8 deflated; nothing else is read. */
  method: number;
  encrypted: boolean;
  crc: number;
  /** Where the packed bytes stand, or null when that lies outside the file. */
  data: { start: number; end: number } | null;
}

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const localMark = 0x04034b50;

/**
 * Reads the central directory, as PKZIP's APPNOTE 4.3 lays it out: local headers alone do not tell the sizes when a
 * zip was written as a stream. Null when it is no zip, is damaged, or is one of the very large kind (ZIP64).
 */
export function zipDirectory(bytes: Uint8Array): ZipDirectoryEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count === 0xffff || at === 0xffffffff) return null;
  const entries: ZipDirectoryEntry[] = [];
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || view.getUint32(at, true) !== entryMark) return null;
    const flags = view.getUint16(at + 8, true);
    const nameLength = view.getUint16(at + 28, true);
    const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end) return null;
    const packedSize = view.getUint32(at + 20, true);
    entries.push({
      name: nameOf(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      encrypted: (flags & 1) !== 0,
      crc: view.getUint32(at + 16, true),
      data: dataAt(view, view.getUint32(at + 42, true), packedSize),
    });
    at = next;
  }
  return entries;
}

/** The end record is the last thing in the file, but for a comment of at most 65,535 bytes. */
function findEnd(view: DataView): number | null {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 65_535); at--) {
    if (view.getUint32(at, true) === endMark) return at;
  }
  return null;
}

function dataAt(view: DataView, local: number, size: number): { start: number; end: number } | null {
  if (local + 30 > view.byteLength || view.getUint32(local, true) !== localMark) return null;
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  return start + size <= view.byteLength ? { start, end: start + size } : null;
}

/** Names serve to be shown: control signs go, backslashes become slashes. */
function nameOf(bytes: Uint8Array): string {
  let name: string;
  try {
    name = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    name = new TextDecoder("latin1").decode(bytes);
  }
  return name
    .replace(/\p{Cc}+/gu, "")
    .replaceAll("\\", "/")
    .slice(0, 300);
}
