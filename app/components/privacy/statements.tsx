import type { DataProtectionDocument } from "~/features/privacy/show-document.server";
import { Part } from "./part";

export function DataProtectionStatements({ shown }: { shown: DataProtectionDocument }) {
  return (
    <Part number={3} title="What is asked">
      <p>
        The same statements for everybody in both departments, and one comment that may be left empty. Every
        statement may be skipped. Nothing else is asked: no age, sex, team, position or length of service.
        {shown.severalPairs ? " A and B stand for the names of the two departments." : ""}
      </p>
      {shown.languages.map((language) => (
        <section key={language.code} lang={language.code}>
          {shown.languages.length > 1 ? <h3>{language.name}</h3> : null}
          <p>
            <strong>{language.lead}</strong> {language.scale.join(" · ")}
          </p>
          {language.sections.map((section) => (
            <div key={section.name} className="keep-together">
              <h4>{section.name}</h4>
              <ul>
                {section.items.map((item) => (
                  <li key={item.id}>{item.text}</li>
                ))}
              </ul>
            </div>
          ))}
          <h4>{language.comment}</h4>
          <p>{language.commentRule}</p>
        </section>
      ))}
    </Part>
  );
}
