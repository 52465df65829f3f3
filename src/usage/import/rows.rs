//! A CSV file, row by row, from pieces that are cut anywhere.

use csv_core::{ReadFieldResult, Reader};

/// A field is kept to so many bytes: an open quotation mark must not fill the memory.
const LONGEST_FIELD: usize = 4_096;

/// Takes what a file holds.
pub trait Sink {
    /// A field of the row at hand, from 0.
    fn field(&mut self, column: usize, text: &[u8]);

    /// The row, that began in a line, is over; it has so many fields.
    fn end_of_row(&mut self, line: u64, fields: usize);
}

/// The reader, and where it is.
pub struct Rows {
    reader: Reader,
    /// The first bytes, until it is known whether they are a byte order mark; then none.
    start: Option<Vec<u8>>,
    line: u64,
    /// The last byte was a carriage return, whose line feed counts no second line.
    is_after_return: bool,
    /// In which line the row at hand began; none between two rows.
    row: Option<u64>,
    column: usize,
    field: Vec<u8>,
    /// What the reader writes a part of a field into.
    buffer: [u8; 256],
}

const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

impl Default for Rows {
    fn default() -> Self {
        let mut reader = Reader::new();
        // It would take a byte order mark off by itself, but only off a first piece that holds
        // the whole of it. A blank line is such a piece.
        reader.read_field(b"\n", &mut [0]);
        Self {
            reader,
            start: Some(Vec::new()),
            line: 1,
            is_after_return: false,
            row: None,
            column: 0,
            field: Vec::new(),
            buffer: [0; 256],
        }
    }
}

impl Rows {
    /// The next piece of the file.
    pub fn add(&mut self, piece: &[u8], sink: &mut impl Sink) {
        let Some(mut start) = self.start.take() else {
            return self.read(piece, sink);
        };
        start.extend_from_slice(piece);
        if start.len() < BYTE_ORDER_MARK.len() {
            self.start = Some(start);
        } else {
            self.begin(&start, sink);
        }
    }

    /// The file is over.
    pub fn finish(&mut self, sink: &mut impl Sink) {
        if let Some(start) = self.start.take() {
            self.begin(&start, sink);
        }
        // Nothing to read tells the reader that this is the end.
        while self.row.is_some() && self.read_field(&[], sink).is_some() {}
    }

    fn begin(&mut self, start: &[u8], sink: &mut impl Sink) {
        self.read(start.strip_prefix(BYTE_ORDER_MARK).unwrap_or(start), sink);
    }

    fn read(&mut self, mut piece: &[u8], sink: &mut impl Sink) {
        while let Some((byte, rest)) = piece.split_first() {
            if self.row.is_none() {
                // Blank lines are none, but they count.
                if matches!(byte, b'\r' | b'\n') {
                    self.count_lines(&[*byte]);
                    piece = rest;
                    continue;
                }
                self.row = Some(self.line);
            }
            let Some(read) = self.read_field(piece, sink) else { return };
            piece = piece.get(read..).unwrap_or_default();
        }
    }

    /// Reads at most a field; how many bytes were read, `None` at the end.
    fn read_field(&mut self, piece: &[u8], sink: &mut impl Sink) -> Option<usize> {
        let (result, read, written) = self.reader.read_field(piece, &mut self.buffer);
        self.count_lines(piece.get(..read).unwrap_or_default());
        let room = LONGEST_FIELD.saturating_sub(self.field.len());
        self.field.extend_from_slice(self.buffer.get(..written.min(room)).unwrap_or_default());
        match result {
            ReadFieldResult::InputEmpty | ReadFieldResult::OutputFull => {}
            ReadFieldResult::Field { record_end } => {
                sink.field(self.column, &self.field);
                self.field.clear();
                self.column += 1;
                if record_end {
                    sink.end_of_row(self.row.take().unwrap_or(self.line), self.column);
                    self.column = 0;
                }
            }
            ReadFieldResult::End => return None,
        }
        Some(read)
    }

    fn count_lines(&mut self, bytes: &[u8]) {
        for byte in bytes {
            match byte {
                b'\n' if self.is_after_return => {}
                b'\r' | b'\n' => self.line += 1,
                _ => {}
            }
            self.is_after_return = *byte == b'\r';
        }
    }
}
