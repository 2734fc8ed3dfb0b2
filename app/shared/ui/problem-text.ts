import { useTranslation } from "react-i18next";

/** Turns the key that a schema gave ("decisions.problem.titleMissing") into the reader's language. */
export function useProblemText(): (key: string) => string {
  const { i18n } = useTranslation();
  return (key) => {
    const found: unknown = i18n.getResource(i18n.language, "translation", key);
    return typeof found === "string" ? found : key;
  };
}
