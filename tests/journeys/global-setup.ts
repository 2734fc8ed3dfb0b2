import { prepareBuild } from "#app/front/build.mjs";
import setupPostgres from "../support/global-setup.ts";

/** One build and one PostgreSQL for all workers. */
export default async function setup() {
  prepareBuild({ say: console.log });
  return setupPostgres();
}
