import { es as frame } from "~/content/frame/es";
import { translationOf } from "~/content/translated";
import type { en } from "./en";

export const es = translationOf<typeof en>()({
  page: {
    backToWave: frame.shared.backToWave,
    print: "Imprimir",
    printing: "Impresión",
    whatIsPrinted: frame.shared.whatIsPrinted,
    ballots: {
      documentTitle: "Papeleta de papel - Tandem",
      title: "Papeleta de papel",
      howTo:
        "Imprímala por las dos caras, al 100 %. Todas las copias son iguales: no llevan ni código ni número. Coloque una urna cerrada: admite papeletas hasta el día anterior al cierre de la encuesta. Después, {typedIn} en un solo lote.",
      typedIn: "dos personas las introducen",
      most: {
        one: "De {department} se puede introducir {count} papeleta: eso se previó cuando se abrió la encuesta. No imprima más; lo que volviera de más no contaría.",
        other:
          "De {department} se pueden introducir {count} papeletas como máximo: eso se previó cuando se abrió la encuesta. No imprima más; lo que volviera de más no contaría.",
      },
      none: "Cuando se abrió esta encuesta no se previó ninguna papeleta de papel para {department}, así que no se puede introducir ninguna. No reparta ninguna: este departamento responde con su enlace o su papel con código.",
      which: "Qué papeleta",
      department: "Departamento:",
    },
    notice: { documentTitle: "Aviso - Tandem" },
    slips: {
      documentTitle: "Papeles con código - Tandem",
      wave: frame.shared.wave,
      title: "Papeles con código",
      spareTitle: "Papeles con código de reserva",
      slipsOf: "Papeles con código de {quarter}",
      howToPrintPart: "Parte {part} de {parts}. A4 o US Letter, por una cara, al 100 %.",
      howToPrint: "A4 o US Letter, por una cara, al 100 %.",
      show: "Mostrar los papeles",
      showPart: "Mostrar la parte {part} de {parts}",
      recorded:
        "En el registro de auditoría se anota que usted los ha mostrado para imprimirlos; los códigos no se anotan.",
      onlyHere: {
        title: "Estos papeles con código solo funcionarían en este equipo",
        text: "Tandem no conoce la dirección en la que se accede a él. Pida a su administración que defina PUBLIC_URL antes de imprimir.",
      },
      problems: {
        "rules-changed":
          "Las reglas guardadas de esta encuesta no son aquellas con las que se abrió, así que no se crean papeles con código. La página de la encuesta dice qué no coincide y qué hacer.",
        "not-open": "Esta encuesta ya no está abierta, así que sus papeles con código no valen.",
        "key-missing":
          "Falta el archivo de clave de esta encuesta, así que sus papeles con código no se pueden crear. Pida a quienes administran el servidor que repongan el directorio de claves.",
      },
      instructions: {
        title: "Cómo repartir los papeles con código de {quarter}",
        spareTitle: "Papeles con código de reserva de {quarter}",
        noNotes: "Quien imprima o reparta los papeles no debe anotar quién saca cuál.",
        noNames:
          "Los papeles no llevan nombre. Que siga siendo así depende de usted. Tiene todos los códigos en la mano: no guarde ninguna copia y no use ninguno.",
        cut: "Imprima por una cara, al 100 %, y corte por las líneas discontinuas.",
        bowl: {
          one: "De {department} hay {count} papel: dóblelo una vez y póngalo en un recipiente aparte. Mezcle.",
          other:
            "De {department} hay {count} papeles: doble cada uno una vez y póngalos en un recipiente aparte. Mezcle.",
        },
        draw: "Deje que cada persona saque, sin mirar, un papel del recipiente de su propio departamento.",
        away: "¿Falta alguien? Una persona del mismo departamento puede sacar un papel en su lugar y dejárselo, doblado, en la mesa.",
        linkFails:
          "¿A alguien no le funciona el enlace? Deje que saque un papel de reserva de su propio departamento. El enlace de esa persona sigue valiendo: una segunda respuesta de la misma persona no se puede reconocer, así que pida juego limpio.",
        keepSpares: "Guarde los papeles de reserva ({spares}) en un sobre.",
        spare: "{department}: {count}",
        keepSparesForLost:
          "Guarde los papeles de reserva ({spares}) en un sobre. Quien pierda el suyo saca uno de estos. No hay más.",
        destroy: "Destruya lo que sobre después de que se cierre la encuesta, el {closes}.",
      },
    },
  },
});
