import { once } from "node:events";
import type pg from "pg";
import type { Cell } from "./row.ts";

interface Wire {
  readonly stream: NodeJS.EventEmitter & { writableNeedDrain: boolean };
  query(text: string): void;
  sendCopyFromChunk(chunk: Buffer): void;
  endCopyFrom(): void;
}

/**
 * `copy ... from stdin`, the fastest way into PostgreSQL. The driver knows the messages but has no command for it;
 * this is what it asks of one ("submittable").
 */
export function copyIn(
  client: pg.Client,
  table: string,
  columns: readonly string[],
  lines: Iterable<readonly Cell[]>,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const command = {
      submit: (wire: Wire) => wire.query(`copy ${table} (${columns.join(", ")}) from stdin`),
      handleCopyInResponse: (wire: Wire) => void send(wire, lines).catch(reject),
      handleError: reject,
      handleReadyForQuery: () => resolve(),
      handleCommandComplete: () => undefined,
    };
    client.query(command as never);
  });
}

async function send(wire: Wire, lines: Iterable<readonly Cell[]>): Promise<void> {
  let text = "";
  for (const cells of lines) {
    text += `${cells.map(cellText).join("\t")}\n`;
    if (text.length < 64_000) continue;
    wire.sendCopyFromChunk(Buffer.from(text));
    text = "";
    if (wire.stream.writableNeedDrain) await once(wire.stream, "drain");
  }
  wire.sendCopyFromChunk(Buffer.from(text));
  wire.endCopyFrom();
}

function cellText(cell: Cell): string {
  if (cell === null) return "\\N";
  return typeof cell === "number" ? String(cell) : cell.replace(/[\\\t\n\r]/g, escaped);
}

const escapes: Record<string, string> = { "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r" };

function escaped(sign: string): string {
  return escapes[sign] ?? sign;
}
