import classes from "./kbd.module.css";

/** A key or chord, as the person's keyboard names it. */
export function Kbd({ keys }: { readonly keys: string }) {
  return <kbd className={classes.kbd}>{keys}</kbd>;
}
