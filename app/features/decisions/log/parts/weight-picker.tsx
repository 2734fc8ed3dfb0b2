import { useTranslation } from "react-i18next";
import type { FormContent } from "../content/rules.ts";
import type { Question } from "./fields.tsx";
import { Group } from "./options.tsx";

const edges = ["weight-0", "weight-1", "weight-2", "weight-3", "weight-4"] as const;

/** The core question. The anchors say what people did; none says that the customer won. */
export function WeightPicker({ field, weights }: { field: Question; weights: FormContent["weights"] }) {
  const { t } = useTranslation();
  const given = field.initialValue as string | undefined;
  return (
    <Group
      field={field}
      legend={t(($) => $.decisions.log.weight)}
      hint={t(($) => $.decisions.log.weightHelp)}
    >
      <div className="mt-2 grid gap-2">
        {weights.map((step) => (
          <label key={step.value} className="option">
            <i className={edges[step.value]} aria-hidden="true" />
            <input
              type="radio"
              required
              name={field.name}
              value={step.value}
              defaultChecked={given === String(step.value)}
            />
            <span>
              <b>
                {step.value} · {step.label}
              </b>
              <small>{step.anchor}</small>
            </span>
          </label>
        ))}
        <label className="choice pl-5">
          <input
            type="radio"
            required
            name={field.name}
            value="unknown"
            defaultChecked={given === "unknown"}
          />
          {t(($) => $.decisions.log.weightUnknown)}
        </label>
      </div>
    </Group>
  );
}
