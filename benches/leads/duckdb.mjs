// DuckDB-WASM over the File, with the card's own SQL expression; the scores stay in the database.
import * as duckdb from "duckdb-blocking";

const folder = "/node_modules/@duckdb/duckdb-wasm/dist/";
const url = (name) => new URL(folder + name, location.origin).href;

onmessage = async ({ data: { file, expression } }) => {
  try {
    database.registerFileHandle("leads.csv", file, duckdb.DuckDBDataProtocol.BROWSER_FILEREADER, true);
    const types = "{'id':'BIGINT','name':'VARCHAR','email':'VARCHAR','title':'VARCHAR','employees':'DOUBLE','country':'VARCHAR','source':'VARCHAR','pricing':'DOUBLE','pricing_last':'DATE','downloads':'DOUBLE','start':'DATE','note':'VARCHAR'}";
    const connection = database.connect();
    connection.query(`CREATE OR REPLACE TABLE scores AS SELECT ${expression} AS score FROM read_csv('leads.csv', header=true, delim=',', quote='"', columns=${types})`);
    const found = connection.query("SELECT count(*)::INTEGER AS rows, count(*) FILTER (score >= 75)::INTEGER AS handed FROM scores").toArray()[0];
    connection.close();
    database.dropFile("leads.csv");
    postMessage({ handed: Number(found.handed), rows: Number(found.rows) });
  } catch (error) {
    postMessage({ error: String(error) });
  }
};

const bundles = { mvp: { mainModule: url("duckdb-mvp.wasm"), mainWorker: "" }, eh: { mainModule: url("duckdb-eh.wasm"), mainWorker: "" } };
const database = await duckdb.createDuckDB(bundles, new duckdb.VoidLogger(), duckdb.BROWSER_RUNTIME);
await database.instantiate();
database.open({ maximumThreads: 1 });
postMessage({ ready: true });
