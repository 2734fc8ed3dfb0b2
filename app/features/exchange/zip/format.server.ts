import { crc32 } from "node:zlib";
import { Inflate, Zip, ZipDeflate } from "fflate";
import { limits, type Problem } from "../rules.ts";
import { type ZipDirectoryEntry, zipDirectory } from "./rules.ts";

export type ZipEntry =
  | { ok: true; name: string; bytes: Uint8Array }
  | { ok: false; name: string; problem: Problem };

export type ZipResult =
  | { ok: true; entries: ZipEntry[] /** Files of another kind. */; ignored: number }
  | { ok: false; problem: Problem };

const megabytes = (bytes: number) => bytes / 1024 / 1024;

/**
 * Unpacks the Markdown files of a zip in memory. Names are only shown, never used as a path. What comes out is counted
 * while it comes out: sizes in the file are not believed.
 */
export function readZip(bytes: Uint8Array): ZipResult {
  const directory = zipDirectory(bytes);
  if (directory === null) return { ok: false, problem: { key: "exchange.problem.zipUnreadable" } };
  if (directory.length > limits.zipEntries) {
    return { ok: false, problem: { key: "exchange.problem.zipTooManyEntries", max: limits.zipEntries } };
  }
  const wanted = directory.filter(({ name }) => isRecordName(name));
  if (wanted.length === 0) return { ok: false, problem: { key: "exchange.problem.zipNoRecords" } };
  const entries: ZipEntry[] = [];
  let inflated = 0;
  for (const entry of wanted) {
    const read = readEntry(bytes, entry, limits.zipBytes - inflated);
    inflated += read.size;
    if (inflated > limits.zipBytes) {
      return { ok: false, problem: { key: "exchange.problem.zipTooLarge", max: megabytes(limits.zipBytes) } };
    }
    entries.push(read.entry);
  }
  const files = directory.filter(({ name }) => !name.endsWith("/") && !isResourceFork(name)).length;
  return { ok: true, entries, ignored: files - wanted.length };
}

const isResourceFork = (name: string) => /(^|\/)(__MACOSX\/|\._)/.test(name);
const isRecordName = (name: string) => /\.(md|markdown)$/i.test(name) && !isResourceFork(name);

function readEntry(
  zip: Uint8Array,
  entry: ZipDirectoryEntry,
  room: number,
): { entry: ZipEntry; size: number } {
  const { name, method, data } = entry;
  const failed = (key: Problem["key"], size = 0, max?: number) => ({
    entry: { ok: false as const, name, problem: { key, max } },
    size,
  });
  if (entry.encrypted) return failed("exchange.problem.zipEncrypted");
  if (data === null || (method !== 0 && method !== 8)) return failed("exchange.problem.zipUnreadable");
  const packed = zip.subarray(data.start, data.end);
  const most = Math.min(limits.recordBytes, room);
  const unpacked = method === 0 ? stored(packed, most) : inflate(packed, most);
  if (unpacked === "damaged") return failed("exchange.problem.zipUnreadable");
  if (unpacked === "too large") {
    return failed("exchange.problem.recordTooLarge", most + 1, megabytes(limits.recordBytes));
  }
  if (crc32(unpacked) !== entry.crc) return failed("exchange.problem.zipUnreadable", unpacked.length);
  return { entry: { ok: true, name, bytes: unpacked }, size: unpacked.length };
}

const stored = (packed: Uint8Array, most: number) => (packed.length > most ? "too large" : packed.slice());

/** Fed 1 kB at a time: deflate grows at most 1,032-fold, so no step makes more than about 1 MB. */
function inflate(packed: Uint8Array, most: number): Uint8Array | "damaged" | "too large" {
  const chunks: Uint8Array[] = [];
  let size = 0;
  let done = false;
  const inflater = new Inflate((chunk, final) => {
    size += chunk.length;
    if (size <= most) chunks.push(chunk);
    done ||= final;
  });
  try {
    for (let at = 0; at < packed.length && size <= most; at += 1024) {
      inflater.push(packed.subarray(at, at + 1024), at + 1024 >= packed.length);
    }
  } catch {
    return "damaged";
  }
  if (size > most) return "too large";
  return done || packed.length === 0 ? joined(chunks, size) : "damaged";
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const all = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

/** The file of a visitor: one record, or a zip of them. */
export function readUpload(bytes: Uint8Array, fileName: string): ZipResult {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return readZip(bytes);
  if (bytes.length === 0) return { ok: false, problem: { key: "exchange.problem.fileEmpty" } };
  if (!isRecordName(fileName)) return { ok: false, problem: { key: "exchange.problem.fileKindUnknown" } };
  if (bytes.length > limits.recordBytes) {
    return {
      ok: false,
      problem: { key: "exchange.problem.recordTooLarge", max: megabytes(limits.recordBytes) },
    };
  }
  return { ok: true, entries: [{ ok: true, name: fileName, bytes }], ignored: 0 };
}

/** Packs files into a zip, in pieces; the same files give the same bytes. At most 65,535 files fit. */
export async function* writeZip(
  files: Iterable<{ name: string; text: string }> | AsyncIterable<{ name: string; text: string }>,
): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  let failure: Error | null = null;
  const zip = new Zip((error, chunk) => {
    if (error) failure = error;
    else ready.push(chunk);
  });
  const encoder = new TextEncoder();
  let count = 0;
  for await (const { name, text } of files) {
    count += 1;
    if (count > 65_535) throw new RangeError("A zip file holds at most 65,535 files");
    const file = new ZipDeflate(name, { level: 6 });
    file.mtime = new Date(1980, 0, 1);
    zip.add(file);
    file.push(encoder.encode(text), true);
    if (failure) throw failure;
    yield* ready.splice(0);
    if (count % 100 === 0) await new Promise((resolve) => setImmediate(resolve));
  }
  zip.end();
  if (failure) throw failure;
  yield* ready.splice(0);
}
