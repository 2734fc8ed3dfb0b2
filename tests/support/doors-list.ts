import { admin, type DoorRow, everybody } from "./door-row.ts";
import { actionDoors } from "./doors-of-actions.ts";
import { exchangeDoors } from "./doors-of-exchange.ts";
import { lookBackDoors } from "./doors-of-look-backs.ts";
import { messagesDoors } from "./doors-of-messages.ts";
import { opinionDoors } from "./doors-of-opinions.ts";
import { peopleDoors } from "./doors-of-people.ts";
import type { World } from "./world.ts";

const decisionFields = ({ ids }: World) => ({
  title: "Van de deur",
  touch: "direct",
  weight: "2",
  department: ids.department,
  decided_on: "2026-11-20",
  visibility: "shared",
});
const names = () => ({ nameNl: "Van de deur", nameEn: "From the door" });
const departmentFields = ({ ids }: World) => ({
  ...names(),
  kind: "service",
  headcount: "12",
  group: ids.group,
});
const position = () => ({ direction: "down" });
const privacyFields = () => ({
  threshold: "9",
  visibility: "private",
  cadence: "weekly",
  retentionMonths: "24",
  lookBackWeeks: "6",
  opinionPercent: "25",
});
const ownDecision = { id: "decision" } as const;
const ownDepartment = { id: "department" } as const;
const ownGroup = { id: "group" } as const;
const ownReportingGroup = { group: "group" } as const;
const readsGroups = ["leader", "cx", "council"] as const;

/** The whole written list; how to extend it stands in `door-row.ts`. */
export const doors: Readonly<Record<string, DoorRow>> = {
  root: { loader: "public" },
  "features/home/routes/home": { loader: everybody },
  "features/home/routes/not-found": { loader: "public", action: "public" },
  "features/insights/routes/insights": { loader: everybody },
  "features/insights/closing/routes/closing": { loader: ["cx"], action: ["cx"] },
  "features/insights/print/routes/print": { loader: everybody },
  "features/insights/method/routes/method": { loader: everybody },
  "features/insights/group/routes/group": { loader: readsGroups, params: ownReportingGroup },
  "features/insights/group/talk/routes/talk": { loader: readsGroups, params: ownReportingGroup },
  "features/insights/pack/routes/file-pptx": { loader: everybody },
  "features/insights/pack/routes/file-xlsx": { loader: everybody },
  "features/insights/pack/routes/file-csv": { loader: everybody },
  "features/insights/pack/routes/pdf": { loader: everybody },

  "features/decisions/log/routes/new": { loader: everybody, action: everybody, fields: decisionFields },
  "features/decisions/log/later/routes/waiting": { action: everybody, fields: decisionFields },
  "features/decisions/log/routes/draft": { action: everybody, fields: decisionFields },
  "features/decisions/log/routes/draft-removal": { action: everybody },
  "features/decisions/log/routes/edit": {
    loader: everybody,
    action: everybody,
    params: ownDecision,
    fields: decisionFields,
  },
  "features/decisions/list/routes/decisions": { loader: everybody },
  "features/decisions/detail/routes/decision": { loader: everybody, params: ownDecision },
  "features/decisions/detail/routes/withdrawal": {
    loader: everybody,
    action: everybody,
    params: ownDecision,
  },
  "features/decisions/detail/routes/return": { loader: everybody, action: everybody, params: ownDecision },
  "features/decisions/detail/routes/visibility": {
    loader: everybody,
    action: everybody,
    params: ownDecision,
    fields: () => ({ visibility: "private" }),
  },
  "features/decisions/touched/routes/touching": { loader: everybody },
  "features/decisions/touched/routes/claim": { loader: everybody },
  "features/decisions/touched/routes/touch": {
    loader: everybody,
    action: everybody,
    params: { id: "decision" },
    fields: () => ({ answer: "not-asked", claimed: "1" }),
  },

  "features/organisation/setup/routes/start": {
    loader: "public",
    action: "public",
    params: { token: "invitation" },
  },
  "features/organisation/setup/routes/resume": { loader: "public" },
  "features/organisation/setup/routes/departments": { loader: admin, action: admin },
  "features/organisation/setup/routes/people": { loader: admin },
  "features/organisation/setup/routes/privacy": { loader: admin, action: admin, fields: privacyFields },
  "features/organisation/setup/routes/done": { loader: admin },
  "features/organisation/setup/routes/progress": { action: admin, fields: () => ({ step: "done" }) },
  "features/organisation/routes/admin": { loader: admin },
  "features/organisation/routes/settings": {
    loader: admin,
    action: admin,
    fields: () => ({ organisation: "Van de deur", language: "en", timeZone: "Europe/Paris" }),
  },
  "features/organisation/departments/routes/list": { loader: admin },
  "features/organisation/departments/routes/new": { loader: admin, action: admin, fields: departmentFields },
  "features/organisation/departments/routes/department": {
    loader: admin,
    action: admin,
    params: ownDepartment,
    fields: departmentFields,
  },
  "features/organisation/departments/routes/position": {
    action: admin,
    params: ownDepartment,
    fields: position,
  },
  "features/organisation/departments/routes/archive": {
    action: admin,
    params: ownDepartment,
    fields: ({ ids }) => ({ moveTo: ids.otherDepartment }),
  },
  "features/organisation/departments/routes/restoration": {
    action: admin,
    params: { id: "archivedDepartment" },
  },
  "features/organisation/departments/routes/removal": { action: admin, params: { id: "archivedDepartment" } },
  "features/organisation/groups/routes/list": { loader: admin },
  "features/organisation/groups/routes/new": { loader: admin, action: admin, fields: names },
  "features/organisation/groups/routes/group": {
    loader: admin,
    action: admin,
    params: ownGroup,
    fields: names,
  },
  "features/organisation/groups/routes/position": { action: admin, params: ownGroup, fields: position },
  "features/organisation/groups/routes/removal": { action: admin, params: { id: "emptyGroup" } },
  "features/organisation/privacy/routes/privacy": { loader: admin, action: admin, fields: privacyFields },
  "features/organisation/changes/routes/changes": { loader: everybody },

  ...lookBackDoors,
  ...opinionDoors,
  ...messagesDoors,
  ...actionDoors,
  ...exchangeDoors,
  ...peopleDoors,
};
