/** What may cross from the server to a page: no documents, no ids of the database's own kind, nothing with methods. */
export type Plain =
  string | number | boolean | null | undefined | Date | readonly Plain[] | { readonly [key: string]: Plain };

/** Passes a view model on; the compiler refuses a hydrated document or an ObjectId in it. */
export const plain = <View extends Plain>(view: View): View => view;
