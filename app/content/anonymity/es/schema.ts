import { translationOf } from "~/content/translated";
import type { schema as english } from "../en/schema";

export const schema = translationOf<typeof english>()({
  missing: "Falta la tabla {table}. Detenga lo que la quitó y restaure la última copia de seguridad.",
  hiddenRowNumber:
    "La tabla {table} tiene un número de fila oculto, que revela el orden de llegada. Detenga lo que la cambió y restaure la última copia de seguridad.",
  anyType:
    "La tabla {table} admite valores de cualquier tipo. Detenga lo que la cambió y restaure la última copia de seguridad.",
  time: "La tabla {table} tiene una columna {column} para una hora. Detenga lo que la cambió y restaure la última copia de seguridad.",
  filled:
    "La tabla {table} rellena por sí sola la columna {column}. Detenga lo que la cambió y restaure la última copia de seguridad.",
  added:
    "La tabla {table} tiene una columna {column} que Tandem no creó. Detenga lo que la cambió y restaure la última copia de seguridad.",
  lacking:
    "A la tabla {table} le falta la columna {column}. Detenga lo que la cambió y restaure la última copia de seguridad.",
  trigger:
    "La base de datos tiene un disparador llamado {trigger}, y Tandem no crea ninguno: ese disparador podría copiar lo que envían quienes responden. Elimínelo o restaure la última copia de seguridad.",
});
