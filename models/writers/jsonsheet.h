#pragma once

#include "jsonwriter.h"
#include "sheetwriter.h"

namespace runloupe {

/// A sheet as an array with one object a row, its members named by the columns' titles. Missing values are null.
class JsonSheet : public SheetWriter {
public:
    JsonSheet(const Sheet &sheet, Output &output);

    void begin() override { m_json.beginArray(); }
    void write(std::size_t row) override;
    void end() override { m_json.endArray(); }

private:
    void value(Sheet::Type type, QByteArrayView exact);
    void number(QByteArrayView text);

    std::vector<QByteArray> m_keys; // by column
    JsonWriter m_json;
};

} // namespace runloupe
