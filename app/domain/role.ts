/** What a person may do in an organisation; `leader` is the board and managers ("leadership" in every figure). */
export type Role = "employee" | "leader" | "cx" | "council" | "admin";
