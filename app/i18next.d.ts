import type { strings } from "./strings.en.ts";

declare module "i18next" {
  interface CustomTypeOptions {
    enableSelector: true;
    resources: { translation: typeof strings };
  }
}
