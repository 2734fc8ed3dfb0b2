import { type DoorRow, everybody } from "./door-row.ts";

const room = "features/decisions/opinion";
const both = { loader: everybody, action: everybody } as const;

export const opinionDoors: Readonly<Record<string, DoorRow>> = {
  [`${room}/routes/opinions`]: { loader: everybody },
  [`${room}/routes/opinion`]: { ...both, params: { key: "opinion" }, fields: () => ({ weight: "2" }) },
  [`${room}/routes/claim`]: { ...both, params: { key: "opinionLink" } },
  [`${room}/routes/refusal`]: { ...both, params: { key: "opinion" } },
  [`${room}/request/routes/requests`]: { ...both, params: { id: "decision" } },
  [`${room}/request/routes/retraction`]: { ...both, params: { id: "decision", opinion: "opinion" } },
};
