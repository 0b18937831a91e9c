import type { LicencePassport } from "../../../../electron/shared/models.ts";
import { licenceText } from "../../../text/licence.ts";
import { ExternalLink } from "../../../ui/external-link.tsx";
import { openLink } from "../../chat/open-link.ts";
import { explainLicence } from "./licence-words.ts";
import classes from "./licence.module.css";

interface LicenceDetailsProps {
  readonly licence: LicencePassport;
  readonly source?: string | null;
}

/** What a licence allows: its kind in a sentence, each restriction, who named it, and the text itself. */
export function LicenceDetails({ licence, source = null }: LicenceDetailsProps) {
  return (
    <>
      <p>{explainLicence(licence)}</p>
      {licence.restrictions.length > 0 && (
        <div>
          <h3 className={classes.title}>{licenceText.restrictions}</h3>
          <ul className={classes.restrictions}>
            {licence.restrictions.map((restriction) => (
              <li key={restriction}>{restriction}</li>
            ))}
          </ul>
        </div>
      )}
      {licence.namedBy !== null && (
        <p className={classes.hint}>{licenceText.calledBy[licence.namedBy]}</p>
      )}
      {(licence.link !== null || source !== null) && (
        <p className={classes.links}>
          {licence.link !== null && (
            <ExternalLink url={licence.link} onOpen={openLink}>
              {licenceText.read}
            </ExternalLink>
          )}
          {source !== null && source !== licence.link && (
            <ExternalLink url={source} onOpen={openLink}>
              {licenceText.source}
            </ExternalLink>
          )}
        </p>
      )}
    </>
  );
}
