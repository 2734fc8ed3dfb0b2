import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Icon } from "#app/shared/ui/icon.tsx";

interface MoveButtonsProps {
  readonly action: string;
  readonly name: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** One place up or down; at an end the button makes room instead of refusing. */
export function MoveButtons({ action, name, isFirst, isLast }: MoveButtonsProps) {
  const { t } = useTranslation();
  const button =
    "inline-flex h-11 w-11 items-center justify-center rounded-md text-brand hover:bg-surface-2 cursor-pointer";
  return (
    <Form method="post" action={action} preventScrollReset className="flex flex-none">
      {isFirst ? (
        <span className="w-11" />
      ) : (
        <button type="submit" name="direction" value="up" className={button}>
          <Icon name="up" />
          <span className="sr-only">{t(($) => $.organisation.move.up, { name })}</span>
        </button>
      )}
      {isLast ? (
        <span className="w-11" />
      ) : (
        <button type="submit" name="direction" value="down" className={button}>
          <Icon name="down" />
          <span className="sr-only">{t(($) => $.organisation.move.down, { name })}</span>
        </button>
      )}
    </Form>
  );
}
