/** One question with its answers; without an answer there is nothing to show. */
export function Fact({ label, values }: { label: string; values: readonly (string | null | undefined)[] }) {
  const given = values.filter((value) => value);
  if (given.length === 0) return null;
  return (
    <div>
      <dt className="text-muted">{label}</dt>
      {given.map((value) => (
        <dd key={value} className="break-words font-semibold">
          {value}
        </dd>
      ))}
    </div>
  );
}
