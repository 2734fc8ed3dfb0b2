import { type DoorRow, everybody } from "./door-row.ts";

const room = "features/exchange";
const both = { loader: everybody, action: everybody } as const;
const run = { id: "importRun" } as const;
const record = { id: "draftDecision" } as const;

export const exchangeDoors: Readonly<Record<string, DoorRow>> = {
  [`${room}/import/routes/import`]: both,
  [`${room}/import/routes/run`]: { ...both, params: run },
  [`${room}/import/routes/start`]: { ...both, params: run },
  [`${room}/import/routes/removal`]: { ...both, params: { id: "importDone" } },
  [`${room}/import/routes/refused-lines`]: { loader: everybody, params: { id: "importDone" } },
  [`${room}/weighing/routes/weighing`]: { loader: everybody },
  [`${room}/weighing/routes/answer`]: { ...both, params: record, fields: () => ({ answer: "3" }) },
  [`${room}/weighing/routes/withdrawal`]: { ...both, params: record },
  [`${room}/weighing/routes/undo`]: { ...both, params: record },
  [`${room}/export/routes/export`]: { loader: everybody },
  [`${room}/export/routes/csv`]: { loader: everybody },
  [`${room}/export/routes/zip`]: { loader: everybody },
  [`${room}/export/routes/record`]: { loader: everybody, params: { id: "decision" } },
  [`${room}/my-data/routes/data`]: { loader: everybody },
  [`${room}/my-data/routes/json`]: { loader: everybody },
  [`${room}/my-data/routes/csv`]: { loader: everybody },
};
