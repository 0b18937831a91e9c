import { taskClasses } from "../../../../electron/shared/routing.ts";
import { useSettings } from "../../../stores/settings.ts";
import { privacyText } from "../../../text/privacy.ts";
import { taskNames } from "../../../text/routing.ts";
import classes from "../privacy.module.css";
import { changePolicy } from "../change-policy.ts";

/** Which kinds of work the person holds to be better done remotely. */
export function TaskChoice() {
  const chosen = useSettings((state) => state.settings.routing.remoteTasks);
  return (
    <fieldset className={classes.group}>
      <legend>{privacyText.tasks}</legend>
      <p className={classes.hint}>{privacyText.tasksHint}</p>
      <div className={classes.checks}>
        {taskClasses.map((task) => (
          <label key={task} className={classes.check}>
            <input
              type="checkbox"
              checked={chosen.includes(task)}
              onChange={({ target }) =>
                changePolicy({
                  remoteTasks: taskClasses.filter((one) =>
                    one === task ? target.checked : chosen.includes(one),
                  ),
                })
              }
            />
            {taskNames[task]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
