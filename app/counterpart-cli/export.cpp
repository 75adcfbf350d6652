// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/counterpart-cli/output.h"
#include "app/counterpart-cli/storeaccess.h"
#include "core/workspace/annotations/annotations.h"

namespace counterpart::cli {

using namespace Qt::StringLiterals;
using workspace::AnnotationFormat;

namespace {

int run(const Invocation &invocation)
{
    const std::vector<std::pair<QString, AnnotationFormat>> formats{
        {u"annotations"_s, AnnotationFormat::JsonLd}, {u"annotations-csv"_s, AnnotationFormat::Csv}};
    if (std::ranges::none_of(formats, [&](const auto &format) { return invocation.has(format.first); }))
        return complainOfUsage(u"export"_s, u"--annotations FILE is wanted"_s);
    const auto store = openStore(invocation.path(0), workspace::OpenMode::ReadOnly);
    if (!store)
        return StoreUnusable;
    QJsonObject said;
    for (const auto &[option, format] : formats) {
        if (!invocation.has(option))
            continue;
        const base::Destination to = destinationOf(invocation, option);
        const auto written = store->annotations().writeTo(to, format);
        if (!written) {
            complain(written.error());
            return DoneInPart;
        }
        said.insert(u"annotations"_s, *written);
        said.insert(format == AnnotationFormat::JsonLd ? u"file"_s : u"csv"_s, to.name());
        if (!invocation.json)
            tell(u"%1 written to %2"_s.arg(counted(*written, u"annotation"_s, u"annotations"_s), to.name()));
    }
    if (invocation.json)
        print(said);
    return Done;
}

} // namespace

Command exportCommand()
{
    return {u"export"_s,
            u"STORE"_s,
            u"Writes what analysts have noted in a form that other programs read."_s,
            u"export talks.counterpart --annotations notes.jsonld"_s,
            1,
            1,
            {{u"annotations"_s, u"Write annotations as W3C Web Annotation JSON-LD."_s, u"FILE"_s},
             {u"annotations-csv"_s, u"Write annotations as CSV."_s, u"FILE"_s}},
            run};
}

} // namespace counterpart::cli
