import { translationOf } from "~/content/translated";
import type { shown as english } from "../en/shown";

export const shown = translationOf<typeof english>()({
  askedTitle: "Qué se pregunta",
  asked:
    "Las mismas afirmaciones para todas las personas de los dos departamentos, y un comentario que puede quedar vacío. Cada afirmación puede dejarse en blanco. No se pregunta nada más: ni edad, ni sexo, ni equipo, ni puesto, ni antigüedad.",
  otherWords:
    "A los departamentos que no son Ventas y Marketing se les presentan estas en lugar de las afirmaciones sobre leads y clientes",
  namesOfPairs: "{asked} A y B representan los nombres de los dos departamentos.",
  title: "Qué se muestra, y a partir de cuántas respuestas",
  threshold:
    "Nada propio de un departamento con menos de {threshold} respuestas. Una encuesta puede tener un umbral más alto; el programa no acepta uno más bajo, ni ningún cambio después de la apertura.",
  pool: "Si un departamento queda por debajo, tampoco se muestra el otro; solo el total de los dos, a partir de {pool} respuestas. De lo contrario, uno podría calcularse a partir del otro.",
  comments:
    "Comentarios por departamento, solo a partir de {group} respuestas y {comments} comentarios en cada uno; si no, se muestran mezclados los de ambos; y si tampoco basta, se destruyen sin leerlos.",
  rounding:
    "Las cifras se redondean a los pasos indicados abajo y quedan abiertas en ambos extremos. Los pasos se han probado de modo que las cifras de una encuesta no demuestren ninguna respuesta individual, ni siquiera cuando hasta {coalition} colegas juntan sus propias respuestas.",
  small:
    "Si un departamento tiene menos de diez respuestas, los temas, las proporciones de las afirmaciones y los grupos de las tres afirmaciones más bajas y las tres más altas se muestran para los dos departamentos juntos, y cada persona cuenta lo mismo; cada uno se reduce a lo que, junto a los demás, no demuestra ninguna respuesta individual, tampoco para colegas de departamentos distintos.",
  distributions: "El reparto de las respuestas no se muestra, sea cual sea su número.",
  oneResult:
    "Un resultado por encuesta, después del cierre. Mientras está abierta, nada más que un intervalo amplio de participación, una vez al día. Una encuesta que se cierra antes de tiempo o se cancela no publica nada.",
  rest: "Entre dos resultados de las mismas personas nunca hay menos de {restDays} días. Una encuesta que no publica nada no cuenta.",
  keyOfServer:
    "{name}, {quarter}, del {opened} al {closes}: umbral {threshold}; las claves están solo en el servidor.",
  keyOfTrustee:
    "{name}, {quarter}, del {opened} al {closes}: umbral {threshold}; las papeletas las abre un custodio de clave.",
  keyOfNamed:
    "{name}, {quarter}, del {opened} al {closes}: umbral {threshold}; custodios de clave: {holder}.",
});
