import path from "node:path";
import ts from "typescript";

/**
 * The project as the compiler would see it with other texts: by file, of files that exist or are written nowhere. What
 * the roots import is compiled too.
 */
export function compiledWith(
  texts: Readonly<Record<string, string>>,
  roots: readonly string[],
  more: ts.CompilerOptions = {},
): ts.Program {
  const { config } = ts.readConfigFile("tsconfig.json", ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, process.cwd());
  const own = { ...options, incremental: false, tsBuildInfoFile: undefined, noEmit: true, ...more };
  const host = ts.createCompilerHost(own);
  const given = (file: string) => texts[path.relative(process.cwd(), file)];
  const read = (file: string) => given(file) ?? ts.sys.readFile(file);
  return ts.createProgram(
    roots.map((file) => path.resolve(file)),
    own,
    {
      ...host,
      readFile: read,
      fileExists: (file) => given(file) !== undefined || ts.sys.fileExists(file),
      getSourceFile: (file, language) => {
        const text = read(file);
        return text === undefined ? undefined : ts.createSourceFile(file, text, language, true);
      },
    },
  );
}
