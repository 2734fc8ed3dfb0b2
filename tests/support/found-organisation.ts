import type { JourneyServer } from "./journey-server.ts";
import { visitor } from "./visitor.ts";

export const founder = { email: "noor@fietsfabriek.example", password: "vier wielen en een bel" };

/** Fills in the first page of set-up, as the journey of set-up does in the browser. */
export async function foundOrganisation(server: JourneyServer): Promise<void> {
  const address = new URL((await server.ask("setupAddress", null)) ?? "");
  const answer = await visitor({ port: Number(address.port) }).post(address.pathname, {
    name: "Noor de Wit",
    email: founder.email,
    password: founder.password,
    again: founder.password,
    kind: "board",
    organisation: "De Fietsfabriek",
    language: "nl",
    timeZone: "Europe/Amsterdam",
  });
  if (answer.status !== 303 && answer.status !== 302) throw new Error(`Set-up answered ${answer.status}`);
}
