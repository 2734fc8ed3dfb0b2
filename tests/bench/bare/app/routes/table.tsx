import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

/** A page with a table of as many rows as the page that it is compared with. */
export const loader = ({ request }: LoaderFunctionArgs) => {
  const count = Number(new URL(request.url).searchParams.get("rows") ?? 0);
  return {
    rows: Array.from({ length: count }, (_, i) => ({ name: `Row ${i}`, values: [i, i * 2, i * 3, i * 4] })),
  };
};

export default function Table() {
  const { rows } = useLoaderData<typeof loader>();
  return (
    <main>
      <h1>Rows</h1>
      <p>The least that a page can be.</p>
      <table>
        <tbody>
          {rows.map(({ name, values }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {values.map((value, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: cells that never move
                <td key={i}>{value}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </main>
  );
}
