import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Icon } from "#app/shared/ui/icon.tsx";

interface Props {
  readonly id: string;
  readonly isFollowing: boolean;
  /** Whoever does it needs no telling. */
  readonly isOwn: boolean;
}

/** "Keep me informed": for the reader alone, and never counted. */
export function Following({ id, isFollowing, isOwn }: Props) {
  const { t } = useTranslation();
  return (
    <section className="grid gap-3 border-t border-line pt-6">
      {isOwn ? null : (
        <>
          <p>{isFollowing ? t(($) => $.actions.detail.following) : t(($) => $.actions.detail.followWhy)}</p>
          <Form method="post" action={`/actions/${id}/following`}>
            <button
              type="submit"
              name="following"
              value={isFollowing ? "no" : "yes"}
              className="button button-quiet"
            >
              {isFollowing ? t(($) => $.actions.detail.unfollow) : t(($) => $.actions.detail.follow)}
            </button>
          </Form>
        </>
      )}
      <p>
        <a href={`/actions/${id}/calendar.ics`} className="inline-flex min-h-[44px] items-center gap-2">
          <Icon name="calendar" />
          {t(($) => $.actions.detail.calendar)}
        </a>
      </p>
    </section>
  );
}
