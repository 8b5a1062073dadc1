import { HOW_TO_NOTICE, RESIDUAL, WHO_LEARNS_WHAT } from "~/content/privacy/who-learns-what";
import { Bullets, Part } from "./part";

export function DataProtectionLearners() {
  return (
    <Part number={5} title="Who can learn what">
      <table>
        <thead>
          <tr>
            <th scope="col">Who</th>
            <th scope="col">Learns</th>
            <th scope="col">Does not learn</th>
          </tr>
        </thead>
        <tbody>
          {WHO_LEARNS_WHAT.map((row) => (
            <tr key={row.who}>
              <th scope="row">{row.who}</th>
              <td>{row.learns}</td>
              <td>{row.not}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h3>How misuse can be noticed</h3>
      <Bullets lines={HOW_TO_NOTICE} />
      <h3>What remains</h3>
      <Bullets lines={RESIDUAL} />
    </Part>
  );
}
