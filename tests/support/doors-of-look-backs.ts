import { type DoorRow, everybody } from "./door-row.ts";

const room = "features/decisions/look-back";
const both = { loader: everybody, action: everybody } as const;
const own = { id: "decision" } as const;

export const lookBackDoors: Readonly<Record<string, DoorRow>> = {
  [`${room}/routes/look-backs`]: { loader: everybody },
  [`${room}/routes/look-back`]: { ...both, params: own, fields: () => ({ outcome: "better" }) },
  [`${room}/routes/postponement`]: { ...both, params: own },
  [`${room}/repair/routes/repair`]: {
    ...both,
    params: own,
    fields: ({ ids }) => ({ repaired: ids.draftDecision }),
  },
  [`${room}/repair/routes/removal`]: { ...both, params: own },
};
