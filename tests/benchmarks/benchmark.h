// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

namespace counterpart::test {

/// How a benchmark was called, and whether it measured what it says that it measures. Every benchmark has
/// "--small": an input of a moment, with which the tests run it, so that it cannot rot. Figures are printed
/// and never judged; what is expected are rows, documents and hits. Made after the application.
///
///     Benchmark benchmark;
///     const int sentences = benchmark.sized(2000, 40);
///     …
///     benchmark.expect(links > 0, "sentences are linked");
///     return benchmark.status();
class Benchmark
{
public:
    /// \p given: what may stand behind the options, "FOLDER"; empty for nothing.
    explicit Benchmark(const QString &given = {}, const QList<QCommandLineOption> &options = {})
    {
        m_parser.addHelpOption();
        m_parser.addOption({QStringLiteral("small"), QStringLiteral("An input of a moment.")});
        m_parser.addOptions(options);
        if (!given.isEmpty())
            m_parser.addPositionalArgument(given, {}, u'[' + given + u']');
        m_parser.process(*QCoreApplication::instance());
    }

    [[nodiscard]] bool isSmall() const { return m_parser.isSet(QStringLiteral("small")); }
    template <typename T>
    [[nodiscard]] T sized(T usual, T small) const
    {
        return isSmall() ? small : usual;
    }
    /// What stands behind the options; empty for nothing.
    [[nodiscard]] QString given() const { return m_parser.positionalArguments().value(0); }
    [[nodiscard]] QString value(const QString &option) const { return m_parser.value(option); }

    /// Says so, and lets the benchmark fail, where \p holds is false; gives it back.
    bool expect(bool holds, const QString &what)
    {
        ++m_expected;
        if (holds)
            return true;
        ++m_failed;
        std::fflush(stdout);
        std::fprintf(stderr, "%s: expected, and not so: %s\n",
                     qPrintable(QCoreApplication::applicationName()), qPrintable(what));
        return false;
    }
    bool expect(bool holds, const char *what) { return expect(holds, QString::fromUtf8(what)); }

    /// For main() to end with: 0 where all that was expected is so, and something was.
    [[nodiscard]] int status() const { return m_expected > 0 && m_failed == 0 ? 0 : 1; }

private:
    QCommandLineParser m_parser;
    int m_expected = 0;
    int m_failed = 0;
};

} // namespace counterpart::test
