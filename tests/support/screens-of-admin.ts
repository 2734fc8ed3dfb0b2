import { expect } from "@playwright/test";
import { open, type Screen, submit } from "./screen.ts";

export const screensOfAdmin: readonly Screen[] = [
  { name: "admin", who: "admin", go: "/admin", weighs: "app" },
  { name: "admin, organisation", who: "admin", go: "/admin/organisation", weighs: "form" },
  { name: "admin, departments", who: "admin", go: "/admin/departments", weighs: "app" },
  { name: "admin, a new department", who: "admin", go: "/admin/departments/new", weighs: "form" },
  {
    name: "admin, a department",
    at: "/admin/departments/:id",
    who: "admin",
    weighs: "form",
    go: (page) => open(page, "/admin/departments", "/admin/departments/"),
  },
  { name: "admin, reporting groups", who: "admin", go: "/admin/groups", weighs: "app" },
  { name: "admin, a new reporting group", who: "admin", go: "/admin/groups/new", weighs: "form" },
  {
    name: "admin, a reporting group",
    at: "/admin/groups/:id",
    who: "admin",
    weighs: "form",
    go: (page) => open(page, "/admin/groups", "/admin/groups/"),
  },
  { name: "admin, privacy", who: "admin", go: "/admin/privacy", weighs: "form" },
  { name: "admin, changes", who: "council", go: "/admin/changes", weighs: "app" },
  { name: "admin, people", who: "admin", go: "/admin/people", weighs: "app" },
  { name: "admin, somebody new", who: "admin", go: "/admin/people/new", weighs: "form" },
  { name: "admin, a list of people", who: "admin", go: "/admin/people/import", weighs: "form" },
  {
    name: "admin, a new link",
    at: "/admin/people/:id/invitation",
    who: "admin",
    weighs: "app",
    go: async (page) => {
      await open(page, "/admin/people?q=zwaluwbaak", "/admin/people/");
      await page.goto(`${page.url()}/invitation`);
      await submit(page, "Maak een nieuwe link");
      await expect(page.getByLabel(/^Uitnodigingslink/)).toBeVisible();
    },
  },
  {
    name: "admin, a new code",
    at: "/admin/people/:id/code",
    who: "admin",
    weighs: "app",
    go: async (page) => {
      await open(page, "/admin/people?state=code", "/admin/people/");
      await page.goto(`${page.url()}/code`);
      await submit(page, "Maak een nieuwe code");
      await expect(page.getByRole("img", { name: /^QR-code/ })).toBeVisible();
    },
  },
  {
    name: "admin, a list of people, added",
    at: "/admin/people/import/confirmation",
    who: "admin",
    weighs: "form",
    go: async (page) => {
      await page.goto("/admin/people/import");
      const list = `naam;e-mail;afdeling\nDe Groot;groot${Math.random()}@zwaluwbaak.example;Inkoop\nEl Idrissi;;Inkoop`;
      await page.getByLabel("Of plak de lijst hier").fill(list);
      await submit(page, "Controleer de lijst");
      await submit(page, "Voeg 2 mensen toe");
      await expect(page.getByText("2 mensen zijn toegevoegd")).toBeVisible();
    },
  },
  {
    name: "admin, a list of people, checked",
    at: "/admin/people/import",
    who: "admin",
    weighs: "form",
    go: async (page) => {
      await page.goto("/admin/people/import");
      await page
        .getByLabel("Of plak de lijst hier")
        .fill(
          "naam;e-mail;afdeling\nAn Bos;an@zwaluwbaak.example;Inkoop\nBo Smit;bo;Nergens\nCo Vos;;Inkoop",
        );
      await submit(page, "Controleer de lijst");
      await expect(page.getByText("kunnen erbij")).toBeVisible();
    },
  },
  {
    name: "admin, a person",
    at: "/admin/people/:id",
    who: "admin",
    weighs: "form",
    go: (page) => open(page, "/admin/people", "/admin/people/"),
  },
];
