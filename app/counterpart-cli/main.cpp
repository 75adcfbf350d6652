// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/counterpart-cli/command.h"
#include "app/counterpart-cli/output.h"
#include "app/counterpart-cli/storeaccess.h"

#include <QGuiApplication>
#include <QLoggingCategory>

#include <algorithm>
#include <clocale>
#include <csignal>
#include <memory>

#include <langinfo.h>

namespace counterpart::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int OptionWidth = 24; ///< letters, of the column of options in a help text

std::vector<Command> commands()
{
    return {newCommand(),     importCommand(),      documentsCommand(), showCommand(),   meetingsCommand(),
            compareCommand(), commitmentsCommand(), entitiesCommand(),  searchCommand(), exportCommand(),
            checkCommand(),   backupCommand(),      restoreCommand(),   verifyCommand(), trashCommand(),
            historyCommand(), tagCommand(),         undertakeCommand()};
}

void raiseInterruption(int signal)
{
    interruption().cancel();
    std::signal(signal, SIG_DFL); // a second one ends the program at once
}

QString optionNames(const QCommandLineOption &option)
{
    const QString name = u"--"_s + option.names().first();
    return option.valueName().isEmpty() ? name : name + u' ' + option.valueName();
}

bool writesFile(const QCommandLineOption &option)
{
    return option.valueName() == FileToWrite;
}

void printHelp()
{
    printLine(u"counterpart-cli: two governments' accounts of one meeting, side by side"_s);
    printLine();
    printLine(u"usage: counterpart-cli SUBCOMMAND STORE … [--json]"_s);
    printLine();
    for (const Command &command : commands())
        printLine(u"  "_s + command.name.leftJustified(13) + command.summary);
    printLine();
    printLine(u"'counterpart-cli SUBCOMMAND --help' says more. --version prints the version."_s);
    printLine(
        u"Exit status: 0 done, 1 done in part, 2 usage, 3 the store cannot be used, 4 nothing found."_s);
}

void printHelp(const Command &command)
{
    printLine(u"usage: counterpart-cli %1 %2 [OPTION…]"_s.arg(command.name, command.arguments));
    printLine();
    printLine(command.summary);
    printLine();
    for (const QCommandLineOption &option : command.options)
        printLine(u"  "_s + optionNames(option).leftJustified(OptionWidth) + option.description());
    printLine(u"  "_s + u"--json"_s.leftJustified(OptionWidth) + u"One JSON value on standard output."_s);
    if (std::ranges::any_of(command.options, writesFile))
        printLine(u"FILE may be '-', which is standard output."_s);
    printLine();
    printLine(u"examples:"_s);
    const QStringList examples = command.examples.split(u'\n');
    for (const QString &example : examples)
        printLine(u"  counterpart-cli "_s + example);
}

qsizetype filesOnStandardOutput(const Command &command, const Invocation &invocation)
{
    return std::ranges::count_if(command.options, [&invocation](const QCommandLineOption &option) {
        return writesFile(option) && invocation.isStandardOutput(option.names().constFirst());
    });
}

/// What '-' is asked to be and cannot; empty where it can.
QString misuseOfStandardOutput(const Command &command, const Invocation &invocation)
{
    if (invocation.arguments.contains(u"-"_s))
        return u"'-' names no file here; write './-' for a file that is called so"_s;
    return filesOnStandardOutput(command, invocation) + int(invocation.json) > 1
               ? u"standard output takes one thing: one file written to '-', or --json"_s
               : QString();
}

int run(const Command &command, const QStringList &words)
{
    QCommandLineParser parser;
    parser.addOptions(QList<QCommandLineOption>(command.options.begin(), command.options.end()));
    parser.addOption({u"json"_s, u"One JSON value on standard output."_s});
    parser.addOption({{u"h"_s, u"help"_s}, u"Help."_s});
    const bool parsed = parser.parse(words);
    if (parser.isSet(u"help"_s)) {
        printHelp(command);
        return Done;
    }
    if (!parsed)
        return complainOfUsage(command.name, parser.errorText().section(u'\n', 0, 0));
    const QStringList arguments = parser.positionalArguments();
    if (arguments.size() < command.fewest)
        return complainOfUsage(command.name, u"something is missing, %1 is wanted"_s.arg(command.arguments));
    if (command.most >= 0 && arguments.size() > command.most)
        return complainOfUsage(command.name, u"'%1' is too much"_s.arg(arguments[command.most]));
    const Invocation invocation{parser, arguments, parser.isSet(u"json"_s)};
    if (const QString misuse = misuseOfStandardOutput(command, invocation); !misuse.isEmpty())
        return complainOfUsage(command.name, misuse);
    if (filesOnStandardOutput(command, invocation) > 0)
        answerWithFile();
    return command.run(invocation);
}

int dispatch(const QStringList &words)
{
    const QString name = words.value(1);
    if (name.isEmpty() || name == u"--help" || name == u"-h" || name == u"help") {
        printHelp();
        return name.isEmpty() ? Usage : Done;
    }
    if (name == u"--version") {
        printLine(u"counterpart-cli "_s + QCoreApplication::applicationVersion());
        return Done;
    }
    for (const Command &command : commands()) {
        if (command.name == name)
            return run(command, words.sliced(1));
    }
    return complain(
        {base::ErrorKind::Invalid, name, u"is no subcommand"_s, u"'counterpart-cli --help' lists them"_s});
}

/// A write that fails shall be told of, and not end the program.
void takeFailuresOfWriting()
{
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
}

} // namespace

QStringList Invocation::paths(qsizetype first) const
{
    QStringList all;
    for (qsizetype i = first; i < arguments.size(); ++i)
        all.append(path(i));
    return all;
}

int runProgram(int argc, const char *const *argv)
{
    const auto unused = interruption().isCancelled(); // made before a signal may ask for it
    Q_UNUSED(unused)
    std::signal(SIGINT, raiseInterruption);
    std::signal(SIGTERM, raiseInterruption);
    takeFailuresOfWriting();
    const int status = dispatch(base::commandWords(argc, argv));
    return status != StoreUnusable && !storesInPlace() ? int(StoreUnusable) : writeAnswer(status);
}

const base::CancelToken &interruption()
{
    static const base::CancelToken token;
    return token;
}

} // namespace counterpart::cli

int main(int argc, char *argv[])
{
    using namespace counterpart::cli;
    // Qt turns any other locale ("C", as scripts often run in) into UTF-8 too, but says so in four lines that
    // would stand before the one line of an error.
    keepStandardStreams();
    std::setlocale(LC_ALL, "");
    if (qstricmp(nl_langinfo(CODESET), "UTF-8") != 0)
        qputenv("LC_ALL", "C.UTF-8");
    // Only setting type needs fonts, and so the larger kind of application.
    bool needsFonts = false;
    for (int i = 1; i < argc; ++i)
        needsFonts |= qstrncmp(argv[i], "--pdf", 5) == 0;
    std::unique_ptr<QCoreApplication> application;
    if (needsFonts) {
        // A font that lacks rules for a script is none of the reader's business; another one is taken.
        QLoggingCategory::setFilterRules(QStringLiteral("qt.text.font.db.warning=false"));
        if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
            qputenv("QT_QPA_PLATFORM", "offscreen");
        application = std::make_unique<QGuiApplication>(argc, argv);
    } else {
        application = std::make_unique<QCoreApplication>(argc, argv);
    }
    QCoreApplication::setApplicationName(QStringLiteral("counterpart-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(COUNTERPART_VERSION));
    return runProgram(argc, argv);
}
