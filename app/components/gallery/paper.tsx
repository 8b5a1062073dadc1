import { PaperBallot } from "~/components/paper/ballot";
import { PaperBallotBar } from "~/components/paper/ballot-bar";
import { Notice } from "~/components/paper/notice";
import { PaperBar } from "~/components/paper/print-bar";
import { SlipInstructions } from "~/components/paper/slip-instructions";
import { SlipSheet } from "~/components/paper/slip-sheet";
import { WideTable } from "~/components/wide-table";
import { GALLERY } from "~/content/gallery/en";
import type { Gallery } from "~/features/gallery/build-gallery.server";
import { Specimen } from "./specimen";
import { NOWHERE, PEOPLE } from "./waves";

type Props = { running: Gallery["running"]; departments: readonly [string, string] };

/** What is printed and handed out for a wave. */
export function GalleryPaper({ running, departments }: Props) {
  const { survey, slips, kinds, notice } = running;
  const { quarter, closes } = notice;
  return (
    <section>
      <h2>{GALLERY.areas.paper}</h2>
      <Specimen of="PaperBar" state={GALLERY.states.plain}>
        <PaperBar back={GALLERY.link} backTo="/components" paper="a4" />
      </Specimen>
      <Specimen of="Notice" state={GALLERY.states.filled}>
        <Notice {...notice} language="en" />
      </Specimen>
      {(["mail", "slips"] as const).map((delivery) => (
        <Specimen key={delivery} of="SlipInstructions" state={delivery}>
          <SlipInstructions quarter={quarter} closes={closes} kinds={kinds} delivery={delivery} />
        </Specimen>
      ))}
      {slips.sheets.slice(0, 2).map((sheet) => (
        <Specimen key={`${sheet.department} ${sheet.which}`} of="SlipSheet" state={sheet.which}>
          <SlipSheet sheet={sheet} drawn={slips} departments={departments} />
        </Specimen>
      ))}
      <Specimen of="PaperBallotBar, PaperBallot" state={GALLERY.states.filled}>
        <PaperBallotBar path={NOWHERE} paper={null} survey={survey} departmentIndex={0} people={PEOPLE} />
        <WideTable label={GALLERY.areas.paper}>
          <PaperBallot
            survey={survey}
            organisation={GALLERY.company}
            departmentIndex={0}
            paper={null}
            words={running.ballotWords}
          />
        </WideTable>
      </Specimen>
    </section>
  );
}
