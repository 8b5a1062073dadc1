import { useLanguage, useTexts } from "~/components/texts";
import { fill } from "~/content/translated";
import type { DataProtectionDocument } from "~/features/privacy/show-document.server";
import { Part } from "./part";

export function DataProtectionStatements({ shown }: { shown: DataProtectionDocument }) {
  const texts = useTexts("data-protection").shown;
  const own = useLanguage();
  return (
    <Part number={3} title={texts.askedTitle}>
      <p>{shown.severalPairs ? fill(texts.namesOfPairs, { asked: texts.asked }) : texts.asked}</p>
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
          <div className="keep-together">
            <h4 lang={own}>{texts.otherWords}</h4>
            <ul>
              {language.otherwise.map((item) => (
                <li key={item.id}>{item.text}</li>
              ))}
            </ul>
          </div>
          <h4>{language.comment}</h4>
          <p>{language.commentRule}</p>
        </section>
      ))}
    </Part>
  );
}
