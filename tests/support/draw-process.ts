// Draws opinions in a process of its own, as a second server on the same database would.
import { drawOpinions } from "#app/features/decisions/opinion/draw/queries.server.ts";
import { mintWorkScope } from "#app/shared/scope.server.ts";
import { connect, type Where } from "#db/client.server.ts";

export interface DrawOrder {
  readonly where: Where;
  readonly organisationId: string;
  readonly now: number;
}

process.once("message", async ({ where, organisationId, now }: DrawOrder) => {
  const connection = connect(where);
  const added = await drawOpinions(mintWorkScope({ db: connection.db, now, organisationId }));
  await connection.close();
  process.send?.(added, () => process.disconnect?.());
});
process.send?.("ready");
