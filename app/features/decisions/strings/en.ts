import { detailEn } from "../detail/strings/en.ts";
import { listEn } from "../list/strings/en.ts";
import { logEn } from "../log/strings/en.ts";

export const decisionsEn = { log: logEn, list: listEn, detail: detailEn } as const;
