import { WritingLines } from "../../../paper/parts/paper.tsx";
import type { Question, TalkWords } from "../rules.ts";

/** The three questions with room to write, and what is agreed. */
export function TalkQuestions({ questions }: { questions: readonly Question[] }) {
  return (
    <ol className="questions">
      {questions.map(({ fact, asks }) => (
        <li key={asks.join()}>
          {fact === null ? null : <p>{fact}</p>}
          {asks.map((ask) => (
            <p key={ask} className={asks.length > 1 ? "ask" : "lead"}>
              {ask}
            </p>
          ))}
          <WritingLines count={3} />
        </li>
      ))}
    </ol>
  );
}

/** What somebody may say, and what to ask then. */
export function TalkStoppers({
  words,
  stoppers,
}: {
  words: TalkWords;
  stoppers: readonly { readonly heard: string; readonly ask: string }[];
}) {
  return (
    <section>
      <h2>{words.stoppers}</h2>
      <ul className="two small">
        {stoppers.map(({ heard, ask }) => (
          <li key={ask}>
            {heard} <b>{ask}</b>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function TalkAgreed({ words }: { words: TalkWords }) {
  return (
    <section>
      <h2>{words.agree}</h2>
      <table className="agreed">
        <thead>
          <tr>
            <th scope="col">{words.what}</th>
            <th scope="col">{words.who}</th>
            <th scope="col">{words.when}</th>
          </tr>
        </thead>
        <tbody>
          {[1, 2, 3].map((row) => (
            <tr key={row}>
              <td />
              <td />
              <td />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
