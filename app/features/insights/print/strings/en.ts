export const printEn = { title: "Board page" } as const;
