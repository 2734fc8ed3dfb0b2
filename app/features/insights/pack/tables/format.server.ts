import type { Reader } from "../format.server.ts";
import { groupQuartersTable, groupsTable } from "./groups/format.server.ts";
import type { Table } from "./rules.ts";
import { summaryTable } from "./summary/format.server.ts";
import { affectedTable, claimsTable, topicsTable, weightsTable } from "./topics/format.server.ts";
import { periodsTable, quartersTable, readingsTable } from "./whole/format.server.ts";

/** Everything that a publication holds for this reader, as tidy tables. */
export function tablesOf(reader: Reader): Table[] {
  const tables = [
    summaryTable(reader),
    periodsTable(reader),
    quartersTable(reader),
    ...(reader.readsGroups ? [groupsTable(reader), groupQuartersTable(reader)] : []),
    weightsTable(reader),
    topicsTable(reader),
    affectedTable(reader),
    claimsTable(reader),
    readingsTable(reader),
  ];
  return tables.filter((table) => table !== null && table.rows.length > 0) as Table[];
}
