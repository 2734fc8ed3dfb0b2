import fc from "fast-check";
import { expect, it } from "vitest";
import { deviceName } from "#app/shared/device.ts";
import { isEmail, isRoleAllowed, normalEmail, stateOf } from "./rules.ts";

it("keeps one spelling of an e-mail address", () => {
  expect(normalEmail("  Samira@Zonnewende.EXAMPLE ")).toBe("samira@zonnewende.example");
  fc.assert(fc.property(fc.string(), (text) => normalEmail(normalEmail(text)) === normalEmail(text)));
});

it.each(["a@b.nl", "jan.de-vries+werk@sub.voorbeeld.example", "o'neill@b.ie"])(
  "takes %s as an address",
  (text) => {
    expect(isEmail(text)).toBe(true);
  },
);

it.each([
  "",
  "jan",
  "jan@",
  "@b.nl",
  "jan@b",
  "jan@b..nl",
  "a@b.nl;c@d.nl",
  "jan smit@b.nl",
  "<jan@b.nl>",
  `${"a".repeat(300)}@b.nl`,
])("does not take %s as an address", (text) => expect(isEmail(text)).toBe(false));

it("gives a person one state", () => {
  expect(stateOf({ active: false, email: null, joined: true })).toBe("deactivated");
  expect(stateOf({ active: true, email: null, joined: true })).toBe("code");
  expect(stateOf({ active: true, email: "a@b.nl", joined: false })).toBe("invited");
  expect(stateOf({ active: true, email: "a@b.nl", joined: true })).toBe("active");
});

it("makes nobody an administrator on a code alone", () => {
  expect(isRoleAllowed("admin", null)).toBe(false);
  expect(isRoleAllowed("admin", "a@b.nl")).toBe(true);
  expect(isRoleAllowed("leader", null)).toBe(true);
});

it.each([
  [
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0",
    "Edge, Windows",
  ],
  [
    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Mobile/15E148 Safari/604.1",
    "Safari, iPhone",
  ],
  ["Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0", "Firefox, Linux"],
  ["curl/8", ""],
  [null, ""],
])("names the device of %s", (agent, name) => {
  expect(deviceName(agent)).toBe(name);
});
