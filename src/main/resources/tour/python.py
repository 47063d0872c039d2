import csv, io, json, urllib.request

SITE = "http://localhost:8080"

# a table: every row keeps its hedge, its bounds and its source
with urllib.request.urlopen(SITE + "/api/v1/capex.csv?company=bytedance&period=2026") as answer:
    for row in csv.DictReader(io.TextIOWrapper(answer, "utf-8")):
        print(row["period"], row["wording"], row["nature"], row["source"], sep=" | ")

# all pages of a list: follow next until there is none
address = SITE + "/api/v1/claims?measure=capex&limit=20&fields=id,subject.name,amount.wording"
while address:
    with urllib.request.urlopen(address) as answer:
        page = json.load(answer)
    for claim in page["data"]:
        print(claim["id"], claim["subject"]["name"], claim["amount"]["wording"], sep=" | ")
    address = page["next"]
