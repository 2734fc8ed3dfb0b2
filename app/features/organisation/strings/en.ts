import { changesEn } from "../changes/strings/en.ts";
import { departmentsEn } from "../departments/strings/en.ts";
import { groupsEn } from "../groups/strings/en.ts";
import { privacyEn } from "../privacy/strings/en.ts";
import { setupEn } from "../setup/strings/en.ts";

export const organisationEn = {
  saved: "Saved.",
  nameNl: "Name in Dutch",
  nameEn: "Name in English",
  frozen: "Figures that are published already stay as they are. A change counts from the next publication.",
  move: { up: "Move {{name}} up", down: "Move {{name}} down" },
  admin: {
    title: "Admin",
    lead: "Settings and people. As an administrator you see no more results than anybody else.",
    resume: "Go on with setting up your organisation",
    people: "People",
    peopleState_one: "{{count}} active person",
    peopleState_other: "{{count}} active people",
    peopleText: "Invite, change roles, deactivate.",
    departmentsState_one: "{{count}} in use",
    departmentsState_other: "{{count}} in use",
    departmentsText: "Names, headcount, order.",
    groupsState_one: "{{count}} group",
    groupsState_other: "{{count}} groups",
    groupsText: "Which departments count together.",
    privacyState: "Shown from {{count}} people",
    privacyText: "Smallest group, visibility, how long names are kept.",
    settingsText: "Name, language, time zone.",
    changesState: "Everybody can read this",
    changesText: "What was changed, when, and by which role.",
  },
  settings: { title: "Organisation" },
  problem: {
    nameMissing: "Enter a name.",
    nameLong: "That name is too long. Make it shorter.",
    language: "Choose a language.",
    timeZone: "Choose a time zone from the list.",
    headcount: "Enter a whole number of people, or leave it empty.",
    direction: "Choose up or down.",
    choice: "Choose something from the list.",
  },
  setup: setupEn,
  departments: departmentsEn,
  groups: groupsEn,
  privacy: privacyEn,
  changes: changesEn,
} as const;
