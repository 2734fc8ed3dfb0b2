import { type RouteConfigEntry, route } from "@remix-run/route-config";

const room = "features/organisation";

export const organisationRoutes: RouteConfigEntry[] = [
  route("setup", `${room}/setup/routes/resume.tsx`),
  route("setup/departments", `${room}/setup/routes/departments.tsx`),
  route("setup/people", `${room}/setup/routes/people.tsx`),
  route("setup/privacy", `${room}/setup/routes/privacy.tsx`),
  route("setup/done", `${room}/setup/routes/done.tsx`),
  route("setup/progress", `${room}/setup/routes/progress.ts`),
  route("setup/:token", `${room}/setup/routes/start.tsx`),
  route("admin", `${room}/routes/admin.tsx`),
  route("admin/organisation", `${room}/routes/settings.tsx`),
  route("admin/departments", `${room}/departments/routes/list.tsx`),
  route("admin/departments/new", `${room}/departments/routes/new.tsx`),
  route("admin/departments/:id", `${room}/departments/routes/department.tsx`),
  route("admin/departments/:id/position", `${room}/departments/routes/position.ts`),
  route("admin/departments/:id/archive", `${room}/departments/routes/archive.ts`),
  route("admin/departments/:id/restoration", `${room}/departments/routes/restoration.ts`),
  route("admin/departments/:id/removal", `${room}/departments/routes/removal.ts`),
  route("admin/groups", `${room}/groups/routes/list.tsx`),
  route("admin/groups/new", `${room}/groups/routes/new.tsx`),
  route("admin/groups/:id", `${room}/groups/routes/group.tsx`),
  route("admin/groups/:id/position", `${room}/groups/routes/position.ts`),
  route("admin/groups/:id/removal", `${room}/groups/routes/removal.ts`),
  route("admin/privacy", `${room}/privacy/routes/privacy.tsx`),
  route("admin/changes", `${room}/changes/routes/changes.tsx`),
];
