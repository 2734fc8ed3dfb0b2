import { type ActionFunctionArgs, redirect } from "@remix-run/node";

/** One durable row, then elsewhere. */
export const action = async ({ request, context }: ActionFunctionArgs) => {
  const form = await request.formData();
  const { write } = context as { write: (title: string, note: string) => Promise<void> };
  await write(String(form.get("title")), String(form.get("note")));
  return redirect("/table", 303);
};
